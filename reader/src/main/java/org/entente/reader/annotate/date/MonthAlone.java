package org.entente.reader.annotate.date;

/** Decides whether a month's name without a number is the month: "in August" is, "March on Hanoi" is not. */
final class MonthAlone {
    private MonthAlone() {}

    static boolean is(Pieces p, int i) {
        if (p.is(i, Role.SHORT_MONTH)) {
            return false;
        }
        int before = p.dash(i - 1) ? i - 2 : i - 1;
        if (p.is(before, Role.LEAD) || p.is(before, Role.WAY) || p.is(before, Role.PART)) {
            return true;
        }
        return !p.is(i, Role.WARY) && !p.capital(i + 1) && !(p.capital(i - 1) && !p.mark(i - 1, ','));
    }
}
