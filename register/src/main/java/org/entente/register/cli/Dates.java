package org.entente.register.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates as people type them: a day, a month, a year, or two of them with {@code /} between. */
final class Dates {
    private Dates() {}

    /** A day as typed, today when none was. */
    static String day(String option, @Nullable String typed, Console console) {
        return typed == null
                ? LocalDate.now(console.clock().withZone(ZoneOffset.UTC)).toString()
                : day(option, typed);
    }

    /** A day as typed. */
    static String day(String option, String typed) {
        try {
            return LocalDate.parse(typed.strip()).toString();
        } catch (DateTimeException e) {
            throw new UsageException(option + " takes a day such as 2024-09-10, not " + typed);
        }
    }

    /** A reading's date, with the days that it can mean. */
    static Map<String, Object> of(String option, String typed) {
        String[] ends = typed.strip().split("/", -1);
        try {
            LocalDate first = first(ends[0]);
            LocalDate last = last(ends[ends.length - 1]);
            if (ends.length <= 2 && !last.isBefore(first)) {
                Map<String, Object> date = new LinkedHashMap<>();
                date.put("edtf", typed.strip());
                date.put("earliest", first.toString());
                date.put("latest", last.toString());
                date.put("text", typed.strip());
                date.put("basis", "given by hand");
                return date;
            }
        } catch (DateTimeException e) {
            // as any other text that is no date
        }
        throw new UsageException(
                option + " takes a date such as 2026-12-05, 2026-12 or 2026-12-05/2026-12-07, not " + typed);
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
