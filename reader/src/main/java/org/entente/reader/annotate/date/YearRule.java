package org.entente.reader.annotate.date;

import java.time.LocalDate;
import java.util.List;
import org.entente.reader.annotate.date.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Years standing alone, and ranges of them: "in 2021", "2021-2025", "2020-24", "the 1980s". */
final class YearRule implements Rule {
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;

    @Override
    public @Nullable Match at(Pieces p, int i) {
        if (p.get(i).kind() == Kind.DECADE && !p.tail(i)) {
            return new Match(i + 1, new Decade(p.get(i).number()));
        }
        if (!Points.isYear(p, i) || p.get(i).number() < 1800 || (p.glued(i) && !p.mark(i - 1, '(') && !p.dash(i - 1))) {
            return null;
        }
        if (p.glued(i) && p.dash(i - 1) && !p.is(i - 2, Role.PART)) {
            return null;
        }
        Match range = range(p, i);
        return range != null ? range : alone(p, i) ? new Match(i + 1, Dates.of(Point.of(year(p, i), 0, 0))) : null;
    }

    private static int year(Pieces p, int i) {
        return p.get(i).number();
    }

    private static @Nullable Match range(Pieces p, int i) {
        boolean worded = (p.is(i + 1, Role.TO) && (p.is(i - 1, Role.LEAD) || p.mark(i - 1, '(')))
                || (p.word(i + 1, "and") && p.word(i - 1, "between"));
        if (!p.dash(i + 1) && !worded) {
            return null;
        }
        int last = p.get(i + 2).kind() == Kind.NUMBER ? p.get(i + 2).number() : 0;
        if (p.get(i + 2).length() == 4 && Points.isYear(p, i + 2)) {
            return last > year(p, i) ? years(i + 3, year(p, i), last, List.of()) : null;
        }
        boolean shortened = p.get(i + 2).length() == 2 && p.glued(i + 1) && p.glued(i + 2) && !worded;
        return shortened && !p.goesOn(i + 2) && !(p.dash(i + 3) && p.glued(i + 3) && p.glued(i + 4))
                ? shortened(p, i, last)
                : null;
    }

    /** "2020-24" is years; "2024-10" is a month; "2010-12" may be both, and is years before "period". */
    private static @Nullable Match shortened(Pieces p, int i, int last) {
        int year = year(p, i);
        boolean years = last > year % CENTURY;
        boolean month = last > 0 && last <= MONTHS;
        if (years && (!month || p.is(i + 3, Role.TERM))) {
            return years(
                    i + 3,
                    year,
                    year - year % CENTURY + last,
                    month ? List.of(Point.of(year, last, 0).edtf(year)) : List.of());
        }
        return month ? new Match(i + 3, Dates.of(Point.of(year, last, 0))) : null;
    }

    private static Match years(int to, int first, int last, List<String> others) {
        Wording range = new Dates(Point.of(first, 0, 0), Point.of(last, 0, 0), Part.WHOLE, "period of years");
        return new Match(to, others.isEmpty() ? range : new Kept(range, others));
    }

    /** "in 2020 and 2024", "(2024)", "since 1986". */
    private static boolean alone(Pieces p, int i) {
        if (p.is(i + 1, Role.COUNTED) && !p.word(i - 1, "in")) {
            return false;
        }
        boolean listed = (p.word(i - 1, "and") || p.mark(i - 1, ',') || p.word(i - 1, "or"))
                && Points.isYear(p, i - 2)
                && (p.is(i - 3, Role.LEAD) || p.mark(i - 3, ',') || p.is(i - 3, Role.MONTH));
        boolean bracketed = p.mark(i - 1, '(') && p.mark(i + 1, ')');
        return listed || bracketed || (p.is(i - 1, Role.LEAD) && !(p.word(i - 1, "to") && !p.word(i - 3, "from")));
    }

    /** A wording with other readings beside its own. */
    private record Kept(Wording wording, List<String> others) implements Wording {
        @Override
        public @Nullable Meaning meaning(Context context) {
            Meaning meaning = wording.meaning(context);
            return meaning == null ? null : meaning.or(others);
        }
    }

    /** "the 1980s". */
    private record Decade(int year) implements Wording {
        @Override
        public Meaning meaning(Context context) {
            Days days = new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
            return new Meaning(Meaning.year(year).substring(0, 3) + "X", days, "decade", List.of());
        }
    }
}
