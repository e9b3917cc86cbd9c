package org.entente.register.cli;

import java.util.function.Supplier;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.jspecify.annotations.Nullable;

/** A fold that is made when the first entry comes: whoever only reads does not wait for the knowledge to be loaded. */
final class LateFold implements Fold {
    private final long version;
    private final Supplier<Fold> making;
    private @Nullable Fold made;

    LateFold(long version, Supplier<Fold> making) {
        this.version = version;
        this.making = making;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Step prepare(Entry.Kind kind, byte[] body) {
        return fold().prepare(kind, body);
    }

    private synchronized Fold fold() {
        Fold fold = made == null ? making.get() : made;
        made = fold;
        return fold;
    }
}
