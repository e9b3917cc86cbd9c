package org.entente.reader.annotate.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.reader.model.DateReading;
import org.jspecify.annotations.Nullable;

/** The days from one to another, both included. */
record Days(LocalDate from, LocalDate to) {
    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static @Nullable Days of(@Nullable DateReading reading) {
        if (reading == null || reading.earliest() == null || reading.latest() == null) {
            return null;
        }
        try {
            return new Days(LocalDate.parse(reading.earliest()), LocalDate.parse(reading.latest()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean day() {
        return from.equals(to);
    }

    boolean month() {
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    }

    Days plusDays(long days) {
        return new Days(from.plusDays(days), to.plusDays(days));
    }

    /** Days between these and {@code others}; 0 when they share one. */
    long distance(Days others) {
        if (others.from.isAfter(to)) {
            return ChronoUnit.DAYS.between(to, others.from);
        }
        return others.to.isBefore(from) ? ChronoUnit.DAYS.between(others.to, from) : 0;
    }

    /** The last such weekday in these days, else the last before them. */
    LocalDate last(int weekday) {
        return to.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
    }
}
