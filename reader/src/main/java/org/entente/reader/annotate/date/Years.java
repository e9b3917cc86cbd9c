package org.entente.reader.annotate.date;

import java.time.DayOfWeek;
import org.entente.reader.annotate.date.Context.Lender;
import org.jspecify.annotations.Nullable;

/** Finds the year of a date written without one. */
final class Years {
    private static final long NINE_MONTHS = 274;
    private static final long THREE_MONTHS = 92;
    private static final long TWO_MONTHS = 62;
    private static final long MONTH = 31;

    private Years() {}

    /** A year and how it was found; 0 when it was not. */
    record Choice(int year, String basis) {}

    static Choice choose(Point point, Context context) {
        if (point.year() > 0) {
            return new Choice(point.year(), "written in full");
        }
        Days published = context.published();
        if (published != null) {
            return new Choice(ofPublication(point, published, context.future()), "year of publication");
        }
        Lender lender = point.way() == Point.NO_WAY ? context.lender() : null;
        if (lender != null) {
            return new Choice(nearest(point, lender.days()), "year of " + lender.text());
        }
        Lender month = point.way() == Point.NO_WAY ? context.lenders().rough() : null;
        if (month != null) {
            int year = nearest(point, month.days());
            Days days = point.in(year);
            boolean after = days != null && !days.to().isBefore(month.days().from());
            return after && distance(point, year, month.days()) <= TWO_MONTHS
                    ? new Choice(year, "year of " + month.text())
                    : new Choice(0, "year unknown");
        }
        return new Choice(0, "year unknown");
    }

    private static int ofPublication(Point point, Days published, boolean future) {
        int year = published.to().getYear();
        if (point.way() != Point.NO_WAY && point.wayOfYear()) {
            return year + point.way();
        }
        if (point.way() == 0) {
            return year;
        }
        if (point.way() != Point.NO_WAY) {
            return way(point, published);
        }
        return plain(point, published, future);
    }

    /** "last July" is the last that was over at publication, "next July" the first to begin after it. */
    private static int way(Point point, Days published) {
        int year = published.to().getYear();
        Days days = point.in(year);
        if (days == null) {
            return year + point.way();
        }
        boolean right = point.way() < 0
                ? days.to().isBefore(published.from())
                : days.from().isAfter(published.to());
        return right ? year : year + point.way();
    }

    /**
     * The last such day before publication, for news tells what happened, unless it is nine months past and the next
     * one is nearer: "the session on March 13", printed on the 12th. Where the clause looks ahead the next one is
     * taken, unless the day was just past: "was due from February 24".
     */
    private static int plain(Point point, Days published, boolean future) {
        int year = published.to().getYear();
        int past = 0;
        int next = 0;
        for (int y = year - 8; y <= year + 8; y++) {
            Days days = point.in(y);
            if (days != null && !days.from().isAfter(published.to())) {
                past = y;
            } else if (days != null && next == 0) {
                next = y;
            }
        }
        long since = distance(point, past, published);
        long until = distance(point, next, published);
        if (since == 0) {
            return past;
        }
        if (since > MONTH && until > MONTH && falls(point, past) != falls(point, next)) {
            return falls(point, past) ? past : next;
        }
        boolean back = future
                ? since < until && (since <= THREE_MONTHS || until > NINE_MONTHS)
                : since <= NINE_MONTHS || since <= until;
        return back ? past : next;
    }

    /** The weekday written beside the date is that of the date in {@code year}. */
    private static boolean falls(Point point, int year) {
        Days days = point.in(year);
        return point.weekday() > 0 && days != null && days.from().getDayOfWeek() == DayOfWeek.of(point.weekday());
    }

    private static int nearest(Point point, Days lender) {
        int year = lender.from().getYear();
        int best = year;
        for (int y = year - 1; y <= year + 1; y++) {
            if (distance(point, y, lender) < distance(point, best, lender)) {
                best = y;
            }
        }
        return point.in(best) == null ? 0 : best;
    }

    private static long distance(Point point, int year, Days from) {
        @Nullable Days days = point.in(year);
        return days == null ? Long.MAX_VALUE : days.distance(from);
    }
}
