package org.entente.reader.model;

import java.util.List;

/**
 * A treaty, agreement, statement, plan, resolution or yearbook.
 *
 * @param id {@code i1}, {@code i2} …: local to the reading
 * @param title as the text names it most fully
 * @param type what sort of paper it is, such as {@code memorandum}
 * @param status what the text says of it
 * @param sides ISO 3166-1 alpha-2 codes or organisations' short names of those it is between, as far as told
 * @param confidence from 0 to 1
 * @param evidence where the text speaks of it, in text order; never none
 */
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
