package org.entente.register.publish;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.model.DateReading;
import org.jspecify.annotations.Nullable;

/** Dates as people write them: {@code 10 September 2024}, {@code 10–13 September 2024}, {@code 10 September}. */
public final class Calendar {
    private static final Pattern PARTS = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private Calendar() {}

    /** The date in words, or in the wording of the source when no day can be told; null when there is none. */
    public static @Nullable String words(@Nullable DateReading date) {
        if (date == null) {
            return null;
        }
        // a weekday in an undated article has no day: its own wording says more than a row of X
        boolean open = date.edtf().startsWith("XXXX-XX");
        return open
                ? (date.text().isBlank() ? "day unknown" : "“" + date.text() + "”, day unknown")
                : words(date.edtf());
    }

    /** Extended Date/Time Format in words; what has no simple wording stays as it is. */
    public static String words(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        return range(from, to);
    }

    private static String range(String from, String to) {
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(to);
            if (first.getYear() != last.getYear()) {
                return one(from) + " – " + one(to);
            }
            if (first.getMonth() != last.getMonth()) {
                return first.getDayOfMonth() + " " + name(first.getMonth()) + " – " + one(to);
            }
            return first.getDayOfMonth() + "–" + one(to);
        } catch (DateTimeParseException e) {
            return one(from) + " – " + one(to);
        }
    }

    private static String one(String edtf) {
        Matcher parts = PARTS.matcher(edtf);
        if (!parts.matches()) {
            return edtf.equals("..") ? "open" : edtf;
        }
        String year = "XXXX".equals(parts.group(1)) ? "" : parts.group(1);
        if (parts.group(2) == null) {
            return year.isEmpty() ? edtf : year;
        }
        int month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            return edtf;
        }
        String day = parts.group(3) == null ? "" : Integer.parseInt(parts.group(3)) + " ";
        return (day + name(Month.of(month)) + " " + year).strip();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
