package org.entente.reader.annotate.date;

import java.time.LocalDate;

/** Part of a month or a year. A third is meant by "early", "mid" and "late"; a month of the year by "end of". */
enum Part {
    WHOLE,
    EARLY,
    MID,
    LATE,
    START,
    END;

    /** The part of a number in {@code dates.yaml}. */
    static Part numbered(int number) {
        return switch (number) {
            case 1 -> EARLY;
            case 2 -> MID;
            case 3 -> LATE;
            case 4 -> START;
            default -> END;
        };
    }

    Days of(Days days) {
        return switch (this) {
            case WHOLE -> days;
            case EARLY -> new Days(days.from(), cut(days, 1).minusDays(1));
            case MID -> new Days(cut(days, 1), cut(days, 2).minusDays(1));
            case LATE -> new Days(cut(days, 2), days.to());
            case START ->
                days.month()
                        ? EARLY.of(days)
                        : new Days(days.from(), days.from().plusMonths(1).minusDays(1));
            case END -> days.month() ? LATE.of(days) : new Days(days.to().withDayOfMonth(1), days.to());
        };
    }

    /** First day of the second or third part: "late September" is from the 21st. */
    private static LocalDate cut(Days days, int number) {
        return days.month() ? days.from().plusDays(10L * number) : days.from().plusMonths(4L * number);
    }

    /** The narrower EDTF where a month is meant: "the end of 2015" is {@code 2015-12}. */
    String edtf(String whole, Days days) {
        return (this == START || this == END) && !days.month()
                ? of(days).from().toString().substring(0, 7)
                : whole;
    }
}
