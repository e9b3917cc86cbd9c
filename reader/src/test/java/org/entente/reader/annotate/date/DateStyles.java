package org.entente.reader.annotate.date;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The styles that full dates are written in. */
final class DateStyles {
    private DateStyles() {}

    /** {@code date} in each of the styles that full dates are written in. */
    static List<String> of(LocalDate date) {
        int y = date.getYear();
        int m = date.getMonthValue();
        int d = date.getDayOfMonth();
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String brief = month.substring(0, 3);
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String dot = brief.equals(month) ? "" : ".";
        return List.of(
                month + " " + d + ", " + y,
                d + " " + month + " " + y,
                d + ending(d) + " of " + month + " " + y,
                month + " " + d + ending(d) + ", " + y,
                brief + dot + " " + d + ", " + y,
                brief + " " + d + " " + y,
                weekday + ", " + d + " " + month + " " + y,
                weekday + " (" + month + " " + d + ", " + y + ")",
                weekday + " the " + d + ending(d) + " of " + month + ", " + y,
                date.toString(),
                two(d) + "." + two(m) + "." + y,
                d + "/" + m + "/" + y);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static String ending(int day) {
        int last = day / 10 == 1 ? 0 : day % 10;
        return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    }
}
