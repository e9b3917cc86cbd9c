package org.entente.reader.annotate.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.entente.reader.annotate.date.Context.Lender;
import org.entente.reader.annotate.date.Context.Previous;
import org.jspecify.annotations.Nullable;

/**
 * A time counted from another: "yesterday", "last week", "early next month", "the 7th of this month", "the same day".
 *
 * @param echo counted from the date before it in the text and not from publication
 * @param day of the month, or 0
 */
record Shifted(Unit unit, int shift, boolean echo, Part part, int day) implements Wording {
    /** What is counted. */
    enum Unit {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        YEAR
    }

    @Override
    public @Nullable Meaning meaning(Context context) {
        Previous previous = context.previous();
        Days published = context.published();
        if (echo && previous != null) {
            return echoed(previous);
        }
        if (echo && (published == null || shift == 0)) {
            return null;
        }
        if (published != null) {
            return from(published, unit == Unit.DAY && shift == 0 ? "day of publication" : "counted from publication");
        }
        Lender lender = context.lender();
        if (lender != null) {
            return from(Days.of(lender.days().to()), "counted from " + lender.text());
        }
        String unknown = unit == Unit.YEAR ? "XXXX" : unit == Unit.MONTH && day == 0 ? "XXXX-XX" : Meaning.UNKNOWN;
        return Meaning.unknown(unknown, "day of publication unknown");
    }

    private @Nullable Meaning echoed(Previous previous) {
        Days days = previous.meaning().days();
        String basis = "counted from " + previous.text();
        if (unit == Unit.DAY && shift == 0) {
            Meaning same = previous.meaning();
            return new Meaning(same.edtf(), days, "same day as " + previous.text(), same.alternatives());
        }
        if (days == null) {
            return Meaning.unknown(unit == Unit.YEAR ? "XXXX" : Meaning.UNKNOWN, basis);
        }
        return from(Days.of(shift > 0 ? days.to() : days.from()), basis);
    }

    private @Nullable Meaning from(Days anchor, String basis) {
        return switch (unit) {
            case DAY -> days(anchor, shift, 0, 1, basis);
            case WEEKEND -> days(anchor, 7L * shift, 5, 2, basis);
            case WEEK -> days(anchor, 7L * shift, 0, 7, basis);
            case MONTH -> anchor.month() ? month(YearMonth.from(anchor.from()).plusMonths(shift), basis) : null;
            case YEAR -> year(anchor.to().getYear() + shift, basis);
        };
    }

    private Meaning days(Days anchor, long plus, int offset, int length, String basis) {
        if (!anchor.day()) {
            Days days = anchor.plusDays(plus);
            return new Meaning(some(days), days, basis, List.of());
        }
        LocalDate day = anchor.from().plusDays(plus);
        if (unit != Unit.DAY) {
            day = day.minusDays(day.getDayOfWeek().getValue() - 1L).plusDays(offset);
        }
        return Meaning.of(new Days(day, day.plusDays(length - 1L)), basis);
    }

    /** Some day of these: {@code 2023-12-XX}, {@code 2023-XX-XX}. */
    private static String some(Days days) {
        String year = Meaning.year(days.to().getYear());
        return days.month() ? year + "-" + Meaning.two(days.to().getMonthValue()) + "-XX" : year + "-XX-XX";
    }

    private @Nullable Meaning month(YearMonth month, String basis) {
        if (day > 0) {
            return day > month.lengthOfMonth() ? null : Meaning.of(Days.of(month.atDay(day)), basis);
        }
        Days all = new Days(month.atDay(1), month.atEndOfMonth());
        return new Meaning(month.toString(), part.of(all), basis, List.of());
    }

    private Meaning year(int year, String basis) {
        Days all = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Meaning(part.edtf(Meaning.year(year), all), part.of(all), basis, List.of());
    }
}
