package org.entente.register.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.LineBook;
import org.jspecify.annotations.Nullable;

/**
 * The fold of Entente's ledger. Safe to share. Knowledge is taken in when the first entry is folded: whoever only asks the
 * register does not wait for it.
 */
public final class RegisterFold implements Fold {
    private final KnowledgeFiles knowledge;
    private @Nullable Hands hands;

    /** Those who fold each kind of entry. */
    private record Hands(Readings readings, Decisions decisions) {}

    public RegisterFold(KnowledgeFiles knowledge) {
        this.knowledge = knowledge;
    }

    private synchronized Hands hands() {
        Hands known = hands;
        if (known == null) {
            Readings readings = new Readings(knowledge);
            known = new Hands(readings, new Decisions(readings));
            hands = known;
        }
        return known;
    }

    @Override
    public void apply(Entry entry, byte[] body, Ledger ledger, LineBook book) {
        switch (entry.kind()) {
            case DOCUMENT:
                break; // bytes are kept as obtained; what they say comes with the reading
            case READING:
                hands().readings().enter(entry.number(), new String(body, UTF_8), book);
                break;
            case DECISION:
                hands().decisions().enter(entry, new String(body, UTF_8), ledger, book);
                break;
        }
    }
}
