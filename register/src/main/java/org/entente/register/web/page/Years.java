package org.entente.register.web.page;

import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.register.view.EventView;
import org.jspecify.annotations.Nullable;

/**
 * The years between which a slider goes, and where its two ends stand.
 *
 * @param first year of which anything is told
 */
public record Years(int first, int last, int since, int until) {
    /** Empty where there is but one year, or none. */
    static Optional<Years> find(Stream<EventView> events, @Nullable String since, @Nullable String until) {
        IntSummaryStatistics years = events.map(EventView::start)
                .filter(day -> day != null && day.length() >= 4)
                .mapToInt(day -> Integer.parseInt(day.substring(0, 4)))
                .summaryStatistics();
        if (years.getCount() == 0 || years.getMin() == years.getMax()) {
            return Optional.empty();
        }
        int first = years.getMin();
        int last = years.getMax();
        return Optional.of(new Years(first, last, within(since, first, last, first), within(until, first, last, last)));
    }

    private static int within(@Nullable String typed, int first, int last, int otherwise) {
        if (typed == null || !typed.strip().matches("\\d{4}.*")) {
            return otherwise;
        }
        return Math.max(first, Math.min(last, Integer.parseInt(typed.strip().substring(0, 4))));
    }
}
