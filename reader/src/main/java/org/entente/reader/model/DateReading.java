package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as written and as understood.
 *
 * @param span where it is written, or null when it comes from outside the text
 * @param edtf Extended Date/Time Format level 1, such as {@code 2024-12-01}, {@code 2024-12}, {@code 2024-09-10/2024-09-13}
 * @param earliest first day it can mean, ISO, or null when the year is unknown
 * @param latest last day it can mean, ISO, or null when the year is unknown
 * @param text the wording
 * @param basis how the wording became a date, such as {@code weekday of publication}
 * @param alternatives other readings kept, such as day/month turned round
 */
public record DateReading(
        @Nullable Span span,
        String edtf,
        @Nullable String earliest,
        @Nullable String latest,
        String text,
        String basis,
        List<String> alternatives) {}
