package org.entente.register.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.register.view.EventView;

/**
 * The days that an engagement's date can mean.
 *
 * @param sure whether it took all of them, and not some day among them
 */
record Span(LocalDate first, LocalDate last, boolean sure) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-(\\d{2}|XX)(?:-XX)?)?[~?%]?");

    /** Empty when no day is known. */
    static Optional<Span> of(EventView event) {
        String when = event.when() == null ? "" : event.when();
        Matcher year = YEAR.matcher(when);
        try {
            if (year.matches()) {
                return Optional.of(vague(Integer.parseInt(year.group(1)), year.group(2)));
            }
            if (event.start() == null) {
                return Optional.empty();
            }
            LocalDate first = LocalDate.parse(event.start());
            LocalDate last = event.end() == null ? first : LocalDate.parse(event.end());
            boolean sure = when.chars().noneMatch(c -> "~?%X".indexOf(c) >= 0) && !when.startsWith("[");
            return Optional.of(new Span(first, last.isBefore(first) ? first : last, sure));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Span vague(int year, @org.jspecify.annotations.Nullable String month) {
        if (month == null || month.equals("XX")) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
        }
        YearMonth one = YearMonth.parse(year + "-" + month);
        return new Span(one.atDay(1), one.atEndOfMonth(), false);
    }
}
