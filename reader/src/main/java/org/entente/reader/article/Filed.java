package org.entente.reader.article;

import org.jspecify.annotations.Nullable;

/**
 * A dateline taken apart.
 *
 * @param place where the report is filed from, or null when only an agency signs
 * @param region what follows the place after a comma, such as its state
 * @param date with or without a year
 * @param agency as it signs
 * @param end where the report begins in the line
 */
record Filed(
        @Nullable String place,
        @Nullable String region,
        @Nullable HeaderDate date,
        @Nullable String agency,
        int end) {}
