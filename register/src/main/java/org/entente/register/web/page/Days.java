package org.entente.register.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.entente.register.view.Period;
import org.entente.register.web.port.RefusedException;
import org.jspecify.annotations.Nullable;

/** Days as people type them into addresses and forms. */
public final class Days {
    private Days() {}

    /** A period of days, months or years: {@code 2024} to {@code 2025-03}. */
    public static Period period(@Nullable String since, @Nullable String until) {
        return new Period(first(since), last(until));
    }

    private static @Nullable String first(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        return day(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text, typed);
    }

    private static @Nullable String last(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        try {
            return switch (text.length()) {
                case 4 -> day(text + "-12-31", typed);
                case 7 -> YearMonth.parse(text).atEndOfMonth().toString();
                default -> day(text, typed);
            };
        } catch (DateTimeParseException e) {
            throw wrong(typed);
        }
    }

    private static String day(String text, String typed) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw wrong(typed);
        }
    }

    private static RefusedException wrong(String typed) {
        return RefusedException.wrong("A day is written 2024-09-10, 2024-09 or 2024, not " + typed + ".");
    }
}
