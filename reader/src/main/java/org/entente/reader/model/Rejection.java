package org.entente.reader.model;

import java.util.List;

/**
 * A candidate that a rule turned down, and why.
 *
 * @param kind what it would have been
 * @param rule what proposed it, such as {@code verb meet}
 * @param reason in words for people
 * @param evidence the words that proposed it, in text order; never none
 */
public record Rejection(Kind kind, String rule, String reason, List<Evidence> evidence) implements Finding {
    @Override
    public Kind finding() {
        return Kind.REJECTION;
    }
}
