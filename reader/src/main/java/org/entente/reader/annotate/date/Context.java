package org.entente.reader.annotate.date;

import org.jspecify.annotations.Nullable;

/**
 * What a wording is read against.
 *
 * @param published days of publication, or null
 * @param future the clause looks ahead
 * @param previous the date read before, or null
 */
record Context(
        @Nullable Days published,
        boolean future,
        Lenders lenders,
        int offset,
        @Nullable Previous previous) {

    /** The date before, as written and as understood. */
    record Previous(String text, Meaning meaning) {}

    /** The full date nearest in the text, for an article whose publication is unknown. */
    @Nullable
    Lender lender() {
        return lenders.nearest(offset);
    }

    /** A date written in full. */
    record Lender(int offset, Days days, String text) {}
}
