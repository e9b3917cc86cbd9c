package org.entente.reader.annotate.date;

import org.entente.reader.annotate.date.Shifted.Unit;
import org.jspecify.annotations.Nullable;

/** Times counted from publication or from the date before: "yesterday", "last week", "the same day". */
final class RelativeRule implements Rule {
    @Override
    public @Nullable Match at(Pieces p, int i) {
        if (p.is(i, Role.DAY)) {
            boolean name = p.capital(i) && i > 0 && !p.mark(i - 1, '"') && !p.mark(i - 1, '“');
            return name ? null : day(p.skipDaytime(i + 1), p.get(i).sense().value(), false);
        }
        if (p.word(i, "day") && p.is(i + 2, Role.DAY) && (p.word(i + 1, "before") || p.word(i + 1, "after"))) {
            return day(i + 3, 2 * p.get(i + 2).sense().value(), false);
        }
        if (p.word(i, "day") && (p.word(i - 1, "the") || p.word(i - 1, "next")) && edge(p, i + 1)) {
            return day(i + 2, p.word(i + 1, "before") || p.word(i + 1, "earlier") ? -1 : 1, true);
        }
        if (p.is(i, Role.ECHO)) {
            return echo(p, i);
        }
        if (p.is(i, Role.WAY)) {
            return way(p, i);
        }
        if (p.is(i, Role.INSTANT) && p.word(i + 1, "ago")) {
            return day(i + 2, 0, false);
        }
        if (p.is(i, Role.COUNT) || p.get(i).kind() == Piece.Kind.NUMBER || Points.day(p, i) > 0) {
            Match ago = ago(p, i);
            Match month = ago != null ? ago : ofMonth(p, i);
            return month != null ? month : alone(p, i);
        }
        return p.is(i, Role.ORDINAL) ? ofMonth(p, i) : null;
    }

    private static Match day(int to, int shift, boolean echo) {
        return new Match(to, new Shifted(Unit.DAY, shift, echo, Part.WHOLE, 0));
    }

    /** "The day before, they had met": nothing follows of which it would be the day before. */
    private static boolean edge(Pieces p, int i) {
        boolean step = p.word(i, "before") || p.word(i, "after") || p.word(i, "earlier") || p.word(i, "later");
        return step && (i + 1 >= p.size() || p.mark(i + 1, ',') || p.mark(i + 1, '.') || p.mark(i + 1, ';'));
    }

    /** "same day", "previous week", "following year"; "the same week" of anything else stays out. */
    private static @Nullable Match echo(Pieces p, int i) {
        int shift = p.get(i).sense().value();
        if (p.word(i + 1, "day") || p.is(i + 1, Role.DAYTIME)) {
            boolean noun = p.dash(i + 2) && p.glued(i + 2);
            return noun ? null : day(p.skipDaytime(i + 2), shift, true);
        }
        Unit unit = unit(p, i + 1);
        return unit == null ? null : new Match(i + 2, new Shifted(unit, shift, true, Part.WHOLE, 0));
    }

    private static @Nullable Match way(Pieces p, int i) {
        int way = p.get(i).sense().value();
        if (p.word(i + 1, "day")) {
            return way > 0 && p.word(i, "next") ? day(p.skipDaytime(i + 2), way, true) : null;
        }
        if (p.is(i + 1, Role.DAYTIME)) {
            boolean night = way < 0 && p.word(i + 1, "night");
            return way == 0 || night ? day(i + 2, way, false) : null;
        }
        if (p.is(i + 1, Role.MONTH) && Points.afterMonth(p, i + 1) > 0 && Points.day(p, i + 2) == 0) {
            boolean alone = !p.is(i + 1, Role.SHORT_MONTH) && !Points.isYear(p, i + 2);
            Point month = Point.of(0, p.get(i + 1).sense().value(), 0).withWay(way, false);
            return alone ? new Match(i + 2, Dates.of(month)) : null;
        }
        Unit unit = unit(p, i + 1);
        boolean noun = p.dash(i + 2) && p.glued(i + 2);
        return unit == null || unit == Unit.DAY || noun
                ? null
                : new Match(i + 2, new Shifted(unit, way, false, Part.WHOLE, 0));
    }

    /** "7th of this month". */
    private static @Nullable Match ofMonth(Pieces p, int i) {
        int day = p.is(i, Role.ORDINAL) ? p.get(i).sense().value() : Points.day(p, i);
        boolean month = p.word(i + 1, "of") && p.is(i + 2, Role.WAY) && p.word(i + 3, "month");
        return day > 0 && month && !p.tail(i)
                ? new Match(i + 4, new Shifted(Unit.MONTH, p.get(i + 2).sense().value(), false, Part.WHOLE, day))
                : null;
    }

    /** "held in Beijing on the 18th": of the month of publication, or of the one before or after. */
    private static @Nullable Match alone(Pieces p, int i) {
        boolean ordinal = p.get(i).kind() == Piece.Kind.ORDINAL && p.word(i - 1, "the") && p.word(i - 2, "on");
        Piece next = p.get(i + 1);
        boolean noun = next.kind() == Piece.Kind.WORD && !p.is(i + 1, Role.TO) && !p.word(i + 1, "and");
        boolean counts = ordinal && !noun && Points.day(p, i) > 0;
        return counts ? new Match(i + 1, new DayOfMonth(Points.day(p, i))) : null;
    }

    /** "two days ago", "a year ago", "a day earlier". */
    private static @Nullable Match ago(Pieces p, int i) {
        int count = p.is(i, Role.COUNT) ? p.get(i).sense().value() : p.get(i).number();
        boolean ago = p.word(i + 2, "ago");
        boolean earlier = p.word(i + 2, "earlier") || p.word(i + 2, "later") || edge(p, i + 2);
        if (count < 0 || (!ago && !earlier) || p.tail(i)) {
            return null;
        }
        int shift = p.word(i + 2, "later") || p.word(i + 2, "after") ? count : -count;
        Unit unit = unit(p, i + 1);
        return unit == null ? null : new Match(i + 3, new Shifted(unit, shift, earlier, Part.WHOLE, 0));
    }

    static @Nullable Unit unit(Pieces p, int i) {
        if (!p.is(i, Role.UNIT)) {
            return null;
        }
        return switch (p.get(i).sense().value()) {
            case 1 -> Unit.WEEK;
            case 2 -> Unit.WEEKEND;
            case 3 -> Unit.MONTH;
            case 5 -> Unit.DAY;
            default -> Unit.YEAR;
        };
    }
}
