package org.entente.reader.annotate.date;

import org.entente.reader.annotate.date.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one year, month or day in words: "Monday the 23rd of March", "Dec. 10", "July 2024". */
final class Points {
    private Points() {}

    /** A point and the index of the piece after it. */
    record Step(int to, Point point) {}

    static @Nullable Step at(Pieces p, int i) {
        if (p.is(i, Role.WEEKDAY) || p.is(i, Role.SHORT_WEEKDAY)) {
            boolean name = p.is(i, Role.SHORT_WEEKDAY) && p.capital(i - 1);
            return p.capital(i) && !name ? afterWeekday(p, i) : null;
        }
        Step step = p.is(i, Role.MONTH) ? monthFirst(p, i) : dayFirst(p, i);
        return step == null ? null : beforeWeekday(p, step);
    }

    /** "Monday, 4 November", "Wednesday (July 10)", "Monday the 23rd of March", "Sun. Oct 6". */
    private static @Nullable Step afterWeekday(Pieces p, int i) {
        int at = p.skip(i + 1, '.');
        at = p.skipDaytime(at);
        at = p.skip(at, ',');
        boolean bracket = p.mark(at, '(');
        at = p.skipWord(bracket ? at + 1 : at, "the");
        Step step = p.is(at, Role.MONTH) ? monthFirst(p, at) : dayFirst(p, at);
        if (step == null || step.point.day() == 0) {
            return null;
        }
        Point point = step.point.withWeekday(p.get(i).sense().value());
        return bracket ? p.mark(step.to, ')') ? new Step(step.to + 1, point) : null : new Step(step.to, point);
    }

    /** "October 6 (Friday)". */
    private static Step beforeWeekday(Pieces p, Step step) {
        boolean weekday = step.point.day() > 0
                && p.mark(step.to, '(')
                && p.is(step.to + 1, Role.WEEKDAY)
                && p.mark(step.to + 2, ')');
        return weekday
                ? new Step(
                        step.to + 3,
                        step.point.withWeekday(p.get(step.to + 1).sense().value()))
                : step;
    }

    private static @Nullable Step monthFirst(Pieces p, int i) {
        int at = afterMonth(p, i);
        if (at < 0) {
            return null;
        }
        Point month = Point.of(0, p.get(i).sense().value(), 0);
        int number = day(p, p.skipWord(at, "the"));
        if (number > 0) {
            at = afterDay(p, p.skipWord(at, "the"));
            Point day = month.withDay(number);
            return day.exists() ? year(p, at, day) : null;
        }
        Step withYear = year(p, at, month);
        boolean number4 = withYear.to > at;
        return number4 || MonthAlone.is(p, i) ? withYear : null;
    }

    /** The index after a month, its stop included, or -1 when no capital month stands there. */
    static int afterMonth(Pieces p, int i) {
        if (!p.is(i, Role.MONTH) || !p.capital(i) || p.name(i)) {
            return -1;
        }
        return p.is(i, Role.SHORT_MONTH) && p.glued(i + 1) ? p.skip(i + 1, '.') : i + 1;
    }

    private static @Nullable Step dayFirst(Pieces p, int i) {
        int number = day(p, i);
        boolean spelled = number == 0 && p.is(i, Role.ORDINAL);
        if (spelled) {
            number = p.get(i).sense().value();
        }
        if (number == 0 || p.tail(i)) {
            return null;
        }
        int at = spelled ? i + 1 : afterDay(p, i);
        boolean of = p.word(at, "of");
        if (spelled && !of) {
            return null;
        }
        boolean dashes = p.dash(at) && p.glued(at) && p.glued(at + 1);
        int month = of || dashes ? at + 1 : at;
        int after = afterMonth(p, month);
        if (after < 0) {
            return null;
        }
        after = dashes && p.dash(after) ? after + 1 : after;
        Point point = Point.of(0, p.get(month).sense().value(), number);
        return point.exists() ? year(p, after, point) : null;
    }

    /** The day of the month at {@code i}, or 0. */
    static int day(Pieces p, int i) {
        Piece piece = p.get(i);
        boolean number = (piece.kind() == Kind.NUMBER && piece.length() <= 2) || piece.kind() == Kind.ORDINAL;
        return number && piece.number() <= 31 && !p.goesOn(i) ? Math.max(0, piece.number()) : 0;
    }

    /** After the day, with the ending that a page cut off: "60 th". */
    static int afterDay(Pieces p, int i) {
        boolean ending = p.word(i + 1, "st") || p.word(i + 1, "nd") || p.word(i + 1, "rd") || p.word(i + 1, "th");
        return ending ? i + 2 : i + 1;
    }

    /** {@code point} with the year that stands at {@code i}, if one does: ", 2024", "this year", "of last year". */
    static Step year(Pieces p, int i, Point point) {
        int at = p.skip(i, ',');
        if (isYear(p, p.skipWord(at, "of"))) {
            at = p.skipWord(at, "of");
            Point dated = point.withYear(p.get(at).number());
            return dated.exists() ? new Step(at + 1, dated) : new Step(i, point);
        }
        at = p.skipWord(at, "of");
        if (p.is(at, Role.WAY) && p.word(at + 1, "year")) {
            return new Step(at + 2, point.withWay(p.get(at).sense().value(), true));
        }
        return new Step(i, point);
    }

    /** Four digits that can be a year. */
    static boolean isYear(Pieces p, int i) {
        Piece piece = p.get(i);
        return piece.kind() == Kind.NUMBER
                && piece.length() == 4
                && piece.number() >= 1500
                && piece.number() < 2200
                && !p.goesOn(i);
    }
}
