package org.entente.reader.resolve.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Days of some year, where a report tells no more: "on the afternoon of March 24".
 *
 * @param from the first of them, counted from the first of January in a leap year
 */
record Yearless(long from, long to) {
    private static final String LEAP = "2000";
    private static final long YEAR = 366;

    /** Of {@code --03-24} or {@code --10-11/--10-12}; null of anything else. */
    static @Nullable Yearless of(String around) {
        int slash = around.indexOf('/');
        Long first = day(slash < 0 ? around : around.substring(0, slash));
        Long last = day(around.substring(slash + 1));
        return first == null || last == null || last < first ? null : new Yearless(first, last);
    }

    private static @Nullable Long day(String text) {
        try {
            return text.startsWith("--")
                    ? LocalDate.parse(LEAP + text.substring(1)).getDayOfYear() - 1L
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Of days of a year that is told. */
    static Yearless of(long from, long to) {
        long first = LocalDate.ofEpochDay(from).withYear(2000).getDayOfYear() - 1L;
        return new Yearless(first, first + to - from);
    }

    /** Days between the two in the year in which they are nearest; 0 where they meet. */
    long gap(Yearless other) {
        long ahead = Math.floorMod(other.from - to, YEAR);
        long behind = Math.floorMod(from - other.to, YEAR);
        boolean meet = from <= other.to && other.from <= to;
        return meet ? 0 : Math.min(ahead, behind);
    }
}
