package org.entente.reader.model;

import java.util.List;

/** A treaty, agreement, statement, plan, resolution or yearbook. */
public record Instrument(
        String id,
        String title,
        String type,
        Status status,
        List<String> sides,
        double confidence,
        List<Evidence> evidence)
        implements Finding {
    /** What the text says of it. */
    public enum Status {
        SIGNED,
        AGREED,
        TO_BE_SIGNED,
        IN_FORCE,
        PUBLISHED,
        REFERENCED
    }

    @Override
    public Kind finding() {
        return Kind.INSTRUMENT;
    }
}
