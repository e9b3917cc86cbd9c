package org.entente.register.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.LineBook;

/** The fold of Entente's ledger. Immutable and safe to share. */
public final class RegisterFold implements Fold {
    private final Readings readings;
    private final Decisions decisions;

    public RegisterFold(KnowledgeFiles knowledge) {
        readings = new Readings(knowledge);
        decisions = new Decisions(readings);
    }

    @Override
    public void apply(Entry entry, byte[] body, Ledger ledger, LineBook book) {
        switch (entry.kind()) {
            case DOCUMENT:
                break; // bytes are kept as obtained; what they say comes with the reading
            case READING:
                readings.enter(entry.number(), new String(body, UTF_8), book);
                break;
            case DECISION:
                decisions.enter(entry, new String(body, UTF_8), ledger, book);
                break;
        }
    }
}
