package org.entente.reader.annotate.date;

import org.entente.reader.annotate.date.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Dates in numbers: "2024-12-01", "10.07.2024", "3/6/2024", "on 24/10", "10-13/9/2024". */
final class NumericRule implements Rule {
    private static final int YEARS_IN_TWO_DIGITS = 2000;

    @Override
    public @Nullable Match at(Pieces p, int i) {
        Match first = single(p, i);
        if (first == null || (!p.dash(first.to()) && !p.is(first.to(), Role.TO))) {
            return first;
        }
        Match second = single(p, first.to() + 1);
        return second == null ? first : range(first, second);
    }

    private static @Nullable Match single(Pieces p, int i) {
        if (p.get(i).kind() != Kind.NUMBER
                || p.tail(i)
                || (p.get(i).glued() && p.get(i - 1).kind() != Kind.MARK)) {
            return null;
        }
        char mark = joint(p, i + 1);
        if (mark == 0 || p.is(i - 1, Role.PAPER) || (p.mark(i - 1, '.') && p.is(i - 2, Role.PAPER))) {
            return null;
        }
        boolean three = joint(p, i + 3) == mark || (mark == '-' && joint(p, i + 3) == '/');
        int a = p.get(i).number();
        int b = p.get(i + 2).number();
        int c = p.get(i + 4).number();
        if (three
                && ends(p, i + 4)
                && p.get(i + 2).length() <= 2
                && p.get(i).length() + p.get(i + 4).length() <= 6) {
            if (p.get(i).length() == 4) {
                return whole(i + 5, Point.of(a, b, c));
            }
            boolean twoDigits = p.get(i + 4).length() == 2 && mark == '/';
            if (mark == joint(p, i + 3) && (p.get(i + 4).length() == 4 || twoDigits)) {
                return turned(i + 5, a, b, twoDigits ? YEARS_IN_TWO_DIGITS + c : c);
            }
        }
        if (mark == '-' && three && joint(p, i + 3) == '/') {
            return days(p, i, a, b, c);
        }
        return mark == '/' && ends(p, i + 2) && dated(p, i, a, b) ? turned(i + 3, a, b, 0) : null;
    }

    /** "10-13/9/2024": days, then month. */
    private static @Nullable Match days(Pieces p, int i, int a, int b, int month) {
        boolean year = joint(p, i + 5) == '/' && p.get(i + 6).length() == 4;
        int last = year ? i + 6 : i + 4;
        Point start = Point.of(year ? p.get(i + 6).number() : 0, month, a);
        Point end = start.withDay(b);
        boolean good = ends(p, last) && possible(start) && possible(end) && a < b;
        return good ? new Match(last + 1, Dates.range(start, end)) : null;
    }

    private static @Nullable Match whole(int to, Point point) {
        return possible(point) ? new Match(to, Dates.of(point)) : null;
    }

    private static @Nullable Match turned(int to, int a, int b, int year) {
        Point dayFirst = Point.of(year, b, a);
        Point monthFirst = Point.of(year, a, b);
        if (!possible(dayFirst) || !possible(monthFirst) || a == b) {
            return possible(dayFirst) ? whole(to, dayFirst) : whole(to, monthFirst);
        }
        return new Match(to, new Turned(Dates.of(dayFirst), Dates.of(monthFirst)));
    }

    /** "1/10/2024 - 3/10/2024"; "2/9/1945 - 2/9/2024" is an anniversary. */
    private static Match range(Match first, Match second) {
        Dates start = dayFirst(first.wording());
        Dates end = dayFirst(second.wording());
        if (start.end() != null
                || end.end() != null
                || start.start().year() == 0
                || end.start().year() == 0) {
            return first;
        }
        Point a = start.start();
        Point b = end.start();
        if (b.year() > a.year() + 1 && a.month() == b.month() && a.day() == b.day()) {
            return new Match(second.to(), Wording.Nothing.NOTHING);
        }
        boolean ordered = a.year() < b.year() || (a.year() == b.year() && a.before(b));
        return ordered ? new Match(second.to(), Dates.range(a, b)) : first;
    }

    private static Dates dayFirst(Wording wording) {
        return wording instanceof Turned turned ? turned.dayFirst() : (Dates) wording;
    }

    private static boolean possible(Point point) {
        boolean year = point.year() == 0 || (point.year() >= 1500 && point.year() < 2200);
        return year && point.month() > 0 && point.month() <= 12 && point.day() > 0 && point.exists();
    }

    /** "on 24/10" and "Monday (24/10)" are dates; "24/7" and "2/3 of" are not. */
    private static boolean dated(Pieces p, int i, int a, int b) {
        boolean always = (a == 24 && b == 7) || p.word(i + 3, "of");
        int before = p.mark(i - 1, '(') ? i - 2 : i - 1;
        return !always
                && (p.word(before, "on")
                        || p.word(before, "dated")
                        || p.is(before, Role.WEEKDAY)
                        || p.is(before, Role.DAYTIME)
                        || p.word(before, "from"));
    }

    /** The mark that joins the numbers around {@code i} without a gap, or 0. */
    private static char joint(Pieces p, int i) {
        Piece mark = p.get(i);
        Piece next = p.get(i + 1);
        if (mark.kind() != Kind.MARK || !mark.glued() || !next.glued() || next.kind() != Kind.NUMBER) {
            return 0;
        }
        char c = p.text().charAt(mark.start());
        return c == '/' || c == '.' ? c : p.dash(i) ? '-' : 0;
    }

    /** Nothing of the same number goes on after piece {@code i}. */
    private static boolean ends(Pieces p, int i) {
        Piece next = p.get(i + 1);
        if (!next.glued()) {
            return true;
        }
        return next.kind() == Kind.MARK
                && !(p.glued(i + 2)
                        && (p.get(i + 2).kind() != Kind.MARK)
                        && "/.-:".indexOf(p.text().charAt(next.start())) >= 0);
    }
}
