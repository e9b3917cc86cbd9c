package org.entente.reader.annotate.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A year, month or day as written; what is not written is 0.
 *
 * @param weekday Monday is 1
 * @param way "last", "this" or "next" as -1, 0, 1; {@link #NO_WAY} when none is written
 * @param wayOfYear the way is of the year, as in "September 10 last year", and not of the month, as in "last July"
 */
record Point(int year, int month, int day, int weekday, int way, boolean wayOfYear) {
    static final int NO_WAY = 9;

    static Point of(int year, int month, int day) {
        return new Point(year, month, day, 0, NO_WAY, false);
    }

    Point withYear(int newYear) {
        return new Point(newYear, month, day, weekday, way, wayOfYear);
    }

    Point withMonth(int newMonth) {
        return new Point(year, newMonth, day, weekday, way, wayOfYear);
    }

    Point withDay(int newDay) {
        return new Point(year, month, newDay, weekday, way, wayOfYear);
    }

    Point withWeekday(int newWeekday) {
        return new Point(year, month, day, newWeekday, way, wayOfYear);
    }

    Point withWay(int newWay, boolean ofYear) {
        return new Point(year, month, day, weekday, newWay, ofYear);
    }

    /** There is such a day, in some year if none is written. */
    boolean exists() {
        if (month == 0) {
            return true;
        }
        boolean leap = year == 0 || Year.isLeap(year);
        return month <= 12 && day <= Month.of(month).length(leap);
    }

    /** The days of this point in {@code someYear}, or null when it has no such day. */
    @Nullable
    Days in(int someYear) {
        if (someYear <= 0 || !withYear(someYear).exists()) {
            return null;
        }
        if (month == 0) {
            return new Days(LocalDate.of(someYear, 1, 1), LocalDate.of(someYear, 12, 31));
        }
        if (day == 0) {
            YearMonth all = YearMonth.of(someYear, month);
            return new Days(all.atDay(1), all.atEndOfMonth());
        }
        return Days.of(LocalDate.of(someYear, month, day));
    }

    /** EDTF of this point in {@code someYear}, 0 for an unknown one. */
    String edtf(int someYear) {
        return Meaning.year(someYear)
                + (month == 0 ? "" : "-" + Meaning.two(month))
                + (day == 0 ? "" : "-" + Meaning.two(day));
    }

    /** Earlier in the year than {@code other}. */
    boolean before(Point other) {
        return month < other.month || (month == other.month && day < other.day);
    }
}
