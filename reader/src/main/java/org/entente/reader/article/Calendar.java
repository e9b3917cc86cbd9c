package org.entente.reader.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** Days and months that exist. */
final class Calendar {
    private Calendar() {}

    /** ISO date, or null when there is no such day. */
    static @Nullable String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** True when {@code line} names the weekday of the day: "Tue 05-03-2024". */
    static boolean weekday(String day, String line) {
        String name = LocalDate.parse(day).getDayOfWeek().toString().substring(0, 3);
        return Pattern.compile("\\b" + name, Pattern.CASE_INSENSITIVE)
                .matcher(line)
                .find();
    }

    /** A date from outside the text: a year, a month or a day in EDTF. */
    static DateReading reading(String edtf, String text, String basis, @Nullable String alternative) {
        String earliest = edtf;
        String latest = edtf;
        if (edtf.length() == 7) {
            earliest = edtf + "-01";
            latest = YearMonth.parse(edtf).atEndOfMonth().toString();
        } else if (edtf.length() == 4) {
            earliest = edtf + "-01-01";
            latest = edtf + "-12-31";
        }
        @Nullable Span nowhere = null;
        return new DateReading(
                nowhere, edtf, earliest, latest, text, basis, alternative == null ? List.of() : List.of(alternative));
    }
}
