package org.entente.reader.annotate.date;

import java.util.List;
import org.entente.reader.annotate.date.Years.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date or a range: "December 11, 2024", "September 10-13", "July 2024", "2021-2025".
 *
 * @param end null when it is no range
 * @param basis said instead of how the year was found, or empty
 */
record Dates(Point start, @Nullable Point end, Part part, String basis) implements Wording {
    static Dates of(Point point) {
        return new Dates(point, null, Part.WHOLE, "");
    }

    static Dates range(Point start, Point end) {
        return new Dates(start, end, Part.WHOLE, "");
    }

    @Override
    public @Nullable Meaning meaning(Context context) {
        Choice choice = Years.choose(start, context);
        int year = choice.year();
        String why = basis.isEmpty() ? choice.basis() : basis;
        Point last = end == null ? start : end;
        int lastYear = last.year() > 0 || year == 0 ? last.year() : last.before(start) ? year + 1 : year;
        Days from = start.in(year);
        Days to = last.in(lastYear);
        String edtf = end == null ? start.edtf(year) : start.edtf(year) + "/" + last.edtf(lastYear);
        if (year == 0 || from == null || to == null || to.to().isBefore(from.from())) {
            return year == 0 ? Meaning.unknown(edtf, why) : null;
        }
        Days all = new Days(from.from(), to.to());
        return new Meaning(part.edtf(edtf, all), part.of(all), why, List.of());
    }

    @Override
    public @Nullable Days full() {
        Point last = end == null ? start : end;
        if (start.year() == 0 || start.day() == 0) {
            return null;
        }
        Days from = start.in(start.year());
        Days to = last.in(last.year() > 0 ? last.year() : start.year());
        return from == null || to == null || to.to().isBefore(from.from()) ? null : new Days(from.from(), to.to());
    }

    @Override
    public @Nullable Days month() {
        return start.year() > 0 && start.month() > 0 && start.day() == 0 && end == null ? start.in(start.year()) : null;
    }
}
