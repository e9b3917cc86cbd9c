package org.entente.reader.annotate.date;

import org.jspecify.annotations.Nullable;

/** Weekdays without a day of the month: "on Sunday", "last Friday", "Monday to Wednesday", "Monday next week". */
final class WeekdayRule implements Rule {
    @Override
    public @Nullable Match at(Pieces p, int i) {
        int way = p.is(i, Role.WAY) ? p.get(i).sense().value() : Point.NO_WAY;
        int at = p.is(i, Role.WAY) ? i + 1 : p.is(i, Role.DAYTIME) ? CalendarRule.afterDaytime(p, i) : i;
        if (!weekday(p, at)) {
            return null;
        }
        int first = p.get(at).sense().value();
        int next = p.skipDaytime(at + 1);
        if ((p.dash(next) || p.is(next, Role.TO)) && weekday(p, next + 1)) {
            return new Match(
                    p.skipDaytime(next + 2),
                    new Weekdays(first, p.get(next + 1).sense().value(), way, false));
        }
        int week = p.skipWord(next, "of");
        if (way == Point.NO_WAY && p.is(week, Role.WAY) && p.word(week + 1, "week")) {
            return new Match(
                    week + 2, new Weekdays(first, 0, p.get(week).sense().value(), true));
        }
        return new Match(next, new Weekdays(first, 0, way, false));
    }

    private static boolean weekday(Pieces p, int i) {
        return p.is(i, Role.WEEKDAY) && !p.is(i, Role.SHORT_WEEKDAY) && p.capital(i) && !p.name(i);
    }
}
