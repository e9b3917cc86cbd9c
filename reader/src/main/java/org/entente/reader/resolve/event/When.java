package org.entente.reader.resolve.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a report's engagement can have been, in days.
 *
 * @param from first day, or null when nothing tells
 * @param stated the report gives a date; else the days are counted from its publication
 * @param published day of the document, or null
 * @param yearless the days of some year, where no year can be told
 */
record When(
        @Nullable Long from,
        @Nullable Long to,
        boolean stated,
        @Nullable Long published,
        @Nullable Yearless yearless) {
    /** News is a few days old; a plan is carried out within some three months. */
    static final long OLD = 14;

    static final long AHEAD = 95;

    /** What was postponed may take place half a year later. */
    static final long POSTPONED = 200;

    /** A visit may slip by a month without a word on it: nobody plans two in that time. */
    static final long SLIP = 32;

    /** An invitation without a day is taken up within two years, if at all. */
    static final long INVITED = 730;

    private static final long YEAR = 366;

    static When of(Report report) {
        String around = report.around() == null ? "" : report.around();
        int slash = around.indexOf('/');
        Long published = day(report.published(), false);
        String first = slash > 0 ? around.substring(0, slash) : report.earliest();
        String last = slash > 0 ? around.substring(slash + 1) : report.latest();
        Long from = day(first, false);
        Long to = day(last == null ? first : last, true);
        if (from != null && to != null && to >= from && to - from < YEAR) {
            When told = new When(from, to, true, published, null);
            if (!told.misread(report.status())) {
                return told;
            }
        }
        if (published == null && slash < 0) {
            published = day(report.around(), false);
        }
        if (published == null) {
            return new When(null, null, false, null, Yearless.of(around));
        }
        return switch (report.status()) {
            case "held" -> new When(published - OLD, published, false, published, null);
            case "planned" -> new When(published - 1, published + AHEAD, false, published, null);
            default -> new When(published - OLD, published + AHEAD, false, published, null);
        };
    }

    /** Nothing is planned for last month or was held tomorrow: the date belongs to something else. */
    private boolean misread(String status) {
        if (from == null || to == null || published == null) {
            return false;
        }
        return status.equals("planned") ? to < published : status.equals("held") && from > published + 1;
    }

    /** The date told could not be meant. */
    static boolean misread(Report report) {
        return report.earliest() != null && !of(report).stated();
    }

    /** The day of an ISO date; of a month or year its first or last one. */
    static @Nullable Long day(@Nullable String iso, boolean last) {
        if (iso == null) {
            return null;
        }
        try {
            if (iso.length() >= 10) {
                return LocalDate.parse(iso.substring(0, 10)).toEpochDay();
            }
            if (iso.length() == 7) {
                LocalDate first = LocalDate.parse(iso + "-01");
                return (last ? first.plus(1, ChronoUnit.MONTHS).minusDays(1) : first).toEpochDay();
            }
            return iso.length() == 4
                    ? LocalDate.parse(iso + (last ? "-12-31" : "-01-01")).toEpochDay()
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    boolean known() {
        return from != null;
    }

    /** The date is told to the day, or nearly. */
    boolean precise(boolean lasts) {
        return stated && from != null && to != null && to - from <= (lasts ? 10 : 0);
    }

    /** The days of the year, where they are told. */
    @Nullable
    Yearless days() {
        return precise(true) && from != null && to != null ? Yearless.of(from, to) : yearless;
    }

    /** Days between the two times; 0 where they meet. */
    long gap(When other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return Long.MAX_VALUE;
        }
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    /** The months that it may fall in, with so many days of tolerance on both sides. */
    List<String> months(long reach, long tolerance) {
        List<String> months = new ArrayList<>();
        if (from != null && to != null) {
            LocalDate month = LocalDate.ofEpochDay(from - tolerance).withDayOfMonth(1);
            LocalDate end = LocalDate.ofEpochDay(to + tolerance + reach);
            while (!month.isAfter(end) && months.size() < 14) {
                months.add(month.toString().substring(0, 7));
                month = month.plusMonths(1);
            }
        }
        return months;
    }
}
