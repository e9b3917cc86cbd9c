package org.entente.reader.model;

import java.util.List;

/** A candidate that a rule turned down, and why. */
public record Rejection(Kind kind, String rule, String reason, List<Evidence> evidence) implements Finding {
    @Override
    public Kind finding() {
        return Kind.REJECTION;
    }
}
