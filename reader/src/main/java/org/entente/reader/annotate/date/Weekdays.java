package org.entente.reader.annotate.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.reader.annotate.date.Context.Lender;

/**
 * A weekday, or from one to another: "on Sunday", "last Friday", "from Monday to Wednesday".
 *
 * @param last 0 when it is no range
 * @param way "last", "this" or "next" as -1, 0, 1, or {@link Point#NO_WAY}
 * @param week the way is of the week, as in "Monday next week"
 */
record Weekdays(int first, int last, int way, boolean week) implements Wording {
    private static final int WEEK = 7;

    @Override
    public Meaning meaning(Context context) {
        Days published = context.published();
        if (published == null) {
            Lender lender = context.lender();
            return lender == null
                    ? Meaning.unknown(Meaning.UNKNOWN, "weekday, day of publication unknown")
                    : Meaning.of(span(lender.days().last(first)), "weekday near " + lender.text());
        }
        return published.day() ? ofDay(published.from(), context.future()) : ofMonth(published);
    }

    private Days span(LocalDate from) {
        int length = last == 0 ? 0 : (last - first + WEEK) % WEEK;
        return new Days(from, from.plusDays(length));
    }

    private Meaning ofDay(LocalDate published, boolean future) {
        int today = published.getDayOfWeek().getValue();
        LocalDate monday = published.minusDays(today - 1L);
        if (week) {
            return Meaning.of(
                    span(monday.plusDays(first - 1L + (long) WEEK * way)), "weekday of a week from publication");
        }
        LocalDate before = Days.of(published).last(first);
        LocalDate after = before.equals(published) ? before : before.plusDays(WEEK);
        if (way == Point.NO_WAY) {
            return future
                    ? Meaning.of(span(after), "weekday after publication")
                    : Meaning.of(span(before), "weekday of publication");
        }
        if (way == 0) {
            return Meaning.of(span(monday.plusDays(first - 1L)), "weekday in the week of publication");
        }
        LocalDate strict = way < 0 ? before.equals(published) ? before.minusDays(WEEK) : before : before.plusDays(WEEK);
        Meaning meaning =
                Meaning.of(span(strict), way < 0 ? "weekday before publication" : "weekday after publication");
        return meaning.or(List.of(Meaning.edtf(span(strict.plusDays((long) WEEK * way)))));
    }

    /** Publication known to the month only, {@code 2023-12}: some Monday of it, each kept as an alternative. */
    private Meaning ofMonth(Days published) {
        if (!published.month()) {
            return Meaning.unknown(Meaning.UNKNOWN, "weekday, month of publication unknown");
        }
        String month = published.from().toString().substring(0, "2023-12".length());
        List<String> each = new ArrayList<>();
        LocalDate day = published.from().plusDays(WEEK - 1L);
        for (day = Days.of(day).last(first); !day.isAfter(published.to()); day = day.plusDays(WEEK)) {
            each.add(Meaning.edtf(span(day)));
        }
        return new Meaning(month + "-XX", published, "weekday in the month of publication", each);
    }
}
