package org.entente.reader.annotate.date;

import org.entente.reader.annotate.date.Points.Step;
import org.jspecify.annotations.Nullable;

/** Days and months by name, and ranges of them: "September 10–13, 2024", "from Oct 30 to Nov 2", "23-25 March". */
final class CalendarRule implements Rule {
    @Override
    public @Nullable Match at(Pieces p, int i) {
        boolean way = p.is(i, Role.WAY) && p.is(i + 1, Role.WEEKDAY);
        int from = p.is(i, Role.DAYTIME) ? afterDaytime(p, i) : way ? i + 1 : i;
        Match match = listed(p, from);
        match = match == null ? daysThenMonth(p, from) : match;
        if (match == null) {
            Step step = Points.at(p, from);
            match = step == null ? null : range(p, from, step);
        }
        return match == null || (from > i && !hasDay(match))
                ? null
                : new Match(p.skipDaytime(match.to()), match.wording());
    }

    private static boolean hasDay(Match match) {
        return !(match.wording() instanceof Dates dates) || dates.start().day() > 0;
    }

    /** "afternoon of March 24". */
    static int afterDaytime(Pieces p, int i) {
        boolean joined = p.word(i + 1, "of") || p.word(i + 1, "on");
        return joined ? p.skipWord(i + 2, "the") : -1;
    }

    /** "5, 6 and 7 March", "June 12, 13 and 14": days that follow one another. */
    private static @Nullable Match listed(Pieces p, int i) {
        int month = Points.afterMonth(p, i) > 0 ? i : -1;
        int at = month < 0 ? i : Points.afterMonth(p, i);
        int first = p.tail(at) ? 0 : Points.day(p, at);
        int last = first;
        boolean comma = false;
        while (last > 0 && Points.day(p, next(p, at)) == last + 1) {
            comma |= p.mark(Points.afterDay(p, at), ',');
            at = next(p, at);
            last++;
        }
        if (!comma || last < first + 2) {
            return null;
        }
        int after = Points.afterDay(p, at);
        if (month < 0) {
            month = p.skipWord(after, "of");
            after = Points.afterMonth(p, month);
        }
        if (after < 0) {
            return null;
        }
        Step end = Points.year(p, after, Point.of(0, p.get(month).sense().value(), last));
        Point start = end.point().withDay(first);
        return start.exists() && end.point().exists() ? new Match(end.to(), Dates.range(start, end.point())) : null;
    }

    /** Behind a day's comma, its "and" or both. */
    private static int next(Pieces p, int at) {
        int comma = p.skip(Points.afterDay(p, at), ',');
        return and(p, comma) ? comma + 1 : comma;
    }

    /** "23-25 March, 2015", "10 to 13 of September". */
    private static @Nullable Match daysThenMonth(Pieces p, int i) {
        int first = Points.day(p, i);
        int next = join(p, i, Points.afterDay(p, i));
        if (first == 0 || next < 0 || p.tail(i)) {
            return null;
        }
        next = p.skipWord(next, "the");
        int second = Points.day(p, next);
        int at = Points.afterDay(p, next);
        int month = p.skipWord(at, "of");
        int after = Points.afterMonth(p, month);
        if (second <= first || after < 0) {
            return null;
        }
        Point start = Point.of(0, p.get(month).sense().value(), first);
        Step end = Points.year(p, after, start.withDay(second));
        Point dated = end.point().withDay(first);
        return dated.exists() && end.point().exists() ? new Match(end.to(), Dates.range(dated, end.point())) : null;
    }

    private static Match range(Pieces p, int i, Step first) {
        Match alone = new Match(first.to(), Dates.of(first.point()));
        int next = join(p, i, first.to());
        if (next < 0) {
            return alone;
        }
        next = p.skipWord(next, "the");
        Point start = first.point();
        if (start.day() > 0 && start.year() > 0 && Points.isYear(p, next)) {
            return new Match(next + 1, Wording.Nothing.NOTHING);
        }
        Step second = Points.at(p, next);
        if (second != null && second.point().month() > 0) {
            Match match = points(start, second, p, first.to());
            return match == null ? alone : match;
        }
        int day = p.is(next + 1, Role.COUNTED) ? 0 : Points.day(p, next);
        if (start.day() == 0
                || start.year() > 0
                || day <= start.day()
                || (and(p, first.to()) && !pair(p, i, start, day))) {
            return alone;
        }
        Step end = Points.year(p, Points.afterDay(p, next), start.withDay(day));
        return end.point().exists()
                ? new Match(
                        end.to(),
                        Dates.range(end.point().withDay(start.day()).withWeekday(start.weekday()), end.point()))
                : alone;
    }

    /** "between Oct 11 and 14", and days that follow one another: "on October 11 and 12". */
    private static boolean pair(Pieces p, int i, Point start, int day) {
        return p.word(i - 1, "between") || day == start.day() + 1;
    }

    private static @Nullable Match points(Point start, Step second, Pieces p, int joint) {
        Point end = second.point();
        if ((start.day() == 0) != (end.day() == 0)) {
            return null;
        }
        if (start.year() > 0
                && end.year() > start.year() + 1
                && start.month() == end.month()
                && start.day() == end.day()) {
            return new Match(second.to(), Wording.Nothing.NOTHING);
        }
        if (and(p, joint) && start.year() != end.year() && start.year() > 0) {
            return null;
        }
        boolean turns = end.before(start);
        if (start.year() == 0 && end.year() > 0) {
            start = start.withYear(turns ? end.year() - 1 : end.year());
        } else if (start.year() > 0 && end.year() == 0) {
            end = end.withYear(turns ? start.year() + 1 : start.year());
        } else if (start.year() == 0 && start.way() == Point.NO_WAY && end.way() != Point.NO_WAY) {
            start = start.withWay(end.way(), end.wayOfYear());
        }
        boolean backwards =
                start.year() > end.year() || (start.year() > 0 && start.year() == end.year() && end.before(start));
        return backwards || !start.exists() || !end.exists() ? null : new Match(second.to(), Dates.range(start, end));
    }

    private static boolean and(Pieces p, int at) {
        return p.word(at, "and") || p.mark(at, '&');
    }

    /** The index after a joining dash or word at {@code at}, or -1; "and" joins only after "between" or next days. */
    private static int join(Pieces p, int i, int at) {
        boolean joins =
                p.dash(at) || p.is(at, Role.TO) || (and(p, at) && (p.word(i - 1, "between") || dayAfter(p, at)));
        return joins ? at + 1 : -1;
    }

    private static boolean dayAfter(Pieces p, int at) {
        return Points.day(p, at + 1) > 0 && Points.day(p, at - 1) == Points.day(p, at + 1) - 1;
    }
}
