package org.entente.reader.annotate.date;

import java.time.LocalDate;
import java.util.List;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a date means.
 *
 * @param days that it can mean; null when the year is unknown
 */
record Meaning(String edtf, @Nullable Days days, String basis, List<String> alternatives) {
    /** When even the week is unknown. */
    static final String UNKNOWN = "XXXX-XX-XX";

    static Meaning of(Days days, String basis) {
        return new Meaning(edtf(days), days, basis, List.of());
    }

    static Meaning unknown(String edtf, String basis) {
        @Nullable Days none = null;
        return new Meaning(edtf, none, basis, List.of());
    }

    Meaning or(List<String> others) {
        return new Meaning(edtf, days, basis, others);
    }

    /** Some day, or days, and not a month or a year: the same day and the day before are counted from it. */
    boolean dated() {
        return edtf.length() >= "2024-12-11".length() && !edtf.startsWith("XXXX-XX") && !edtf.endsWith("-XX");
    }

    static String edtf(Days days) {
        return days.day() ? days.from().toString() : days.from() + "/" + days.to();
    }

    /** Four digits of a year, {@code XXXX} for none. */
    static String year(int year) {
        return year == 0 ? "XXXX" : String.valueOf(10000 + year).substring(1);
    }

    static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    DateReading reading(Span span, String text) {
        @Nullable LocalDate from = days == null ? null : days.from();
        @Nullable LocalDate to = days == null ? null : days.to();
        return new DateReading(
                span,
                edtf,
                from == null ? null : from.toString(),
                to == null ? null : to.toString(),
                span.of(text),
                basis,
                List.copyOf(alternatives));
    }
}
