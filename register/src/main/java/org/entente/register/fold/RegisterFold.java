package org.entente.register.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The fold of Entente's ledger. Safe to share. Knowledge is taken in when the first entry is folded: whoever only asks the
 * register does not wait for it.
 */
public final class RegisterFold implements Fold {
    /** See {@link Fold#version()}; a test tells when it has to grow. */
    public static final long VERSION = 2;

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
    public long version() {
        return VERSION;
    }

    @Override
    public Step prepare(Entry.Kind kind, byte[] body) {
        return switch (kind) {
            case DOCUMENT ->
                (entry, ledger, book) -> {
                    // bytes are kept as obtained; what they say comes with the reading
                };
            case READING -> {
                Readings readings = hands().readings();
                Parsed reading = readings.parse(new String(body, UTF_8));
                yield (entry, ledger, book) -> readings.enter(entry.number(), reading, book);
            }
            case DECISION ->
                (entry, ledger, book) -> hands().decisions().enter(entry, new String(body, UTF_8), ledger, book);
        };
    }
}
