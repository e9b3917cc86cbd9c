package org.entente.reader.annotate.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day whose month is not named: "on the 18th", the last such day before publication, or the next one ahead. */
record DayOfMonth(int day) implements Wording {
    @Override
    public @Nullable Meaning meaning(Context context) {
        Days published = context.published();
        if (published == null || !published.day()) {
            return null;
        }
        LocalDate report = published.from();
        YearMonth month = YearMonth.from(report);
        int step = context.future() ? 1 : -1;
        for (int i = 0; i < 3; i++) {
            YearMonth tried = month.plusMonths((long) step * i);
            LocalDate told = day <= tried.lengthOfMonth() ? tried.atDay(day) : null;
            if (told != null && (context.future() ? !told.isBefore(report) : !told.isAfter(report))) {
                return Meaning.of(Days.of(told), "day of the month near publication");
            }
        }
        return null;
    }
}
