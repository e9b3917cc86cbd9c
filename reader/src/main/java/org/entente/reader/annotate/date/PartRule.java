package org.entente.reader.annotate.date;

import java.util.List;
import org.entente.reader.annotate.date.Points.Step;
import org.jspecify.annotations.Nullable;

/** Parts of months and years: "late September", "mid-2025", "the end of 2015", "the first quarter of 2025". */
final class PartRule implements Rule {
    private static final Point NO_POINT = Point.of(0, 0, 0);

    private final List<Rule> wholes;

    PartRule(List<Rule> wholes) {
        this.wholes = List.copyOf(wholes);
    }

    @Override
    public @Nullable Match at(Pieces p, int i) {
        if (p.is(i, Role.ORDINAL) || p.get(i).kind() == Piece.Kind.ORDINAL) {
            return portion(
                    p,
                    i + 1,
                    p.is(i, Role.ORDINAL) ? p.get(i).sense().value() : p.get(i).number());
        }
        if (p.word(i, "Q") && p.glued(i + 1) && p.get(i + 1).number() >= 1) {
            return quarter(p, i + 2, p.get(i + 1).number());
        }
        if (p.word(i, "last") && p.word(i + 1, "quarter") && p.word(i + 2, "of")) {
            return quarter(p, i + 2, 4);
        }
        boolean edge = p.is(i, Role.EDGE);
        if (!edge && !p.is(i, Role.PART)) {
            return null;
        }
        Part part = Part.numbered(p.get(i).sense().value());
        int at = p.dash(i + 1) && p.glued(i + 1) ? i + 2 : p.skipWord(i + 1, edge ? "of" : "in");
        if (edge && at == i + 1) {
            return null;
        }
        return p.is(at, Role.DAYTIME) || p.is(at, Role.WEEKDAY) ? whole(p, at, part, true) : part(p, at, part, edge);
    }

    private @Nullable Match part(Pieces p, int at, Part part, boolean edge) {
        if (Points.isYear(p, at)) {
            return new Match(at + 1, new Dates(Point.of(p.get(at).number(), 0, 0), null, part, ""));
        }
        if (edge && p.word(at, "the") && (p.word(at + 1, "year") || p.word(at + 1, "month"))) {
            Shifted.Unit unit = RelativeRule.unit(p, at + 1);
            return unit == null ? null : new Match(at + 2, new Shifted(unit, 0, false, part, 0));
        }
        return whole(p, at, part, false);
    }

    /** What the part is of; "early Monday" and "late last night" are the day itself. */
    private @Nullable Match whole(Pieces p, int at, Part part, boolean day) {
        for (Rule rule : wholes) {
            Match match = rule.at(p, at);
            if (match != null
                    && match.wording() instanceof Dates dates
                    && dates.start().day() == 0
                    && dates.end() == null) {
                return new Match(match.to(), new Dates(dates.start(), null, part, dates.basis()));
            }
            if (match != null
                    && match.wording() instanceof Shifted s
                    && s.unit().compareTo(Shifted.Unit.MONTH) >= 0) {
                return new Match(match.to(), new Shifted(s.unit(), s.shift(), s.echo(), part, s.day()));
            }
            if (match != null && (day || match.wording() instanceof Shifted || match.wording() instanceof Weekdays)) {
                return match;
            }
        }
        return null;
    }

    /** "first quarter of 2025", "second half of this year". */
    private static @Nullable Match portion(Pieces p, int at, int number) {
        if (p.word(at, "quarter") && !p.dash(at + 1)) {
            return quarter(p, at + 1, number);
        }
        if (number == 1 && p.word(at + 1, "months")) {
            int months =
                    p.is(at, Role.COUNT) ? p.get(at).sense().value() : p.get(at).number();
            Step year = Points.year(p, at + 2, NO_POINT);
            return months > 0 && months < 12 && year.to() > at + 2
                    ? new Match(year.to(), new Portion(1, months, year.point()))
                    : null;
        }
        Step year = Points.year(p, at + 1, NO_POINT);
        boolean half = p.word(at, "half") && number >= 1 && number <= 2 && year.to() > at + 1;
        return half ? new Match(year.to(), new Portion(number * 6 - 5, number * 6, year.point())) : null;
    }

    private static @Nullable Match quarter(Pieces p, int at, int number) {
        if (number < 1 || number > 4) {
            return null;
        }
        int from = p.mark(at, '/') || p.dash(at) ? at + 1 : at;
        Step year = Points.year(p, from, NO_POINT);
        int to = year.to() > from ? year.to() : at;
        return p.word(to, "of") || p.word(to, "final")
                ? null
                : new Match(to, new Portion(number * 3 - 2, number * 3, year.point()));
    }
}
