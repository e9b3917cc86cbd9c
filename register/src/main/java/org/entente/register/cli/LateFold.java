package org.entente.register.cli;

import java.util.function.Supplier;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.LineBook;
import org.jspecify.annotations.Nullable;

/** A fold that is made when the first entry comes: whoever only reads does not wait for the knowledge to be loaded. */
final class LateFold implements Fold {
    private final Supplier<Fold> making;
    private @Nullable Fold made;

    LateFold(Supplier<Fold> making) {
        this.making = making;
    }

    @Override
    public void apply(Entry entry, byte[] body, Ledger ledger, LineBook book) {
        fold().apply(entry, body, ledger, book);
    }

    private synchronized Fold fold() {
        Fold fold = made == null ? making.get() : made;
        made = fold;
        return fold;
    }
}
