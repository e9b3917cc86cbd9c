package org.entente.reader.annotate.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some months of a year: "the first quarter of 2025", "the second half of next year".
 *
 * @param year the year's point; without year and way it is to be found
 */
record Portion(int firstMonth, int lastMonth, Point year) implements Wording {
    @Override
    public @Nullable Meaning meaning(Context context) {
        Point start = new Point(year.year(), firstMonth, 0, 0, year.way(), year.wayOfYear());
        Meaning range = Dates.range(start, start.withMonth(lastMonth)).meaning(context);
        return range == null ? null : new Meaning(range.edtf(), range.days(), range.basis(), List.of());
    }
}
