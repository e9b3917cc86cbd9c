package org.entente.reader.article;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.reader.model.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the date lines of a page: what it says was published before what it only says was updated, a date with a
 * clock before one without, for a page's own clock of today has none; of equals the first. A day and month that can change
 * places are told apart by the dateline's date, or by the weekday beside them, where they can be.
 */
final class DateLines {
    private static final Pattern PUBLISHED =
            Pattern.compile("(?iu)publi|post(?:ed)? ?(?:on|at)?\\b|creat|issue|releas");
    private static final Pattern CHANGED = Pattern.compile("(?iu)updat|modif|edited|revis");
    private static final Pattern CLOCK = Pattern.compile("\\d[:.h]\\d\\d\\b|(?i:\\d\\s?[ap]\\.?m\\b)");
    private static final int LONGEST = 130;

    private final @Nullable HeaderDate dateline;
    private final @Nullable Boolean monthFirst;

    DateLines(@Nullable HeaderDate dateline, @Nullable Boolean monthFirst) {
        this.dateline = dateline;
        this.monthFirst = monthFirst;
    }

    /** The day that the lines tell, or null. */
    @Nullable
    DateReading best(List<Removed> removed) {
        @Nullable DateReading best = null;
        int most = 0;
        for (Removed cut : removed) {
            String line = cut.text();
            if (!tells(cut)) {
                continue;
            }
            int from = 0;
            List<HeaderDate> dates = HeaderDate.all(line, monthFirst);
            for (HeaderDate date : dates.isEmpty() ? HeaderDate.bare(line) : dates) {
                String before = line.substring(Math.min(from, date.start()), date.start());
                int score = score(before, line, cut);
                from = date.end();
                if (date.hasYear() && date.hasDay() && score > most) {
                    most = score;
                    best = reading(date, line);
                }
            }
        }
        return best;
    }

    private static boolean tells(Removed cut) {
        return cut.reason().equals(HeaderLines.DATE)
                || cut.reason().equals(HeaderLines.BYLINE)
                || (cut.reason().equals(SourceLines.REASON) && cut.text().length() <= LONGEST);
    }

    private static int score(String before, String line, Removed cut) {
        int label =
                PUBLISHED.matcher(before).find() ? 8 : CHANGED.matcher(before).find() ? 2 : 4;
        int source = cut.reason().equals(SourceLines.REASON) ? -2 : 0;
        return label + source + (CLOCK.matcher(line).find() ? 3 : 0);
    }

    private DateReading reading(HeaderDate date, String line) {
        String wording = line.substring(date.start(), Math.min(date.end(), line.length()));
        String other = date.alternative();
        if (other == null) {
            return Calendar.reading(date.edtf(), wording, "date line, as written", null);
        }
        if (fits(other, line) && !fits(date.edtf(), line)) {
            return Calendar.reading(other, wording, "date line, as the dateline or the weekday has it", date.edtf());
        }
        boolean month = date.order() == HeaderDate.Order.MONTH_FIRST;
        return Calendar.reading(
                date.edtf(), wording, "date line, " + (month ? "month before day" : "day before month"), other);
    }

    private boolean fits(String edtf, String line) {
        return (dateline != null && dateline.within(edtf, 2)) || Calendar.weekday(edtf, line);
    }
}
