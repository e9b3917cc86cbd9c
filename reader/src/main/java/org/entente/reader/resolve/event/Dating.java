package org.entente.reader.resolve.event;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Places reports without a date by what else their document tells. */
final class Dating {
    /** No programme lasts longer. */
    private static final long PROGRAMME = 14;

    private Dating() {}

    static List<Report> of(List<Report> document) {
        Optional<String> news = document.stream()
                .filter(report -> report.status().equals("held") && History.exact(report))
                .map(Report::earliest)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return document.stream()
                .map(report -> around(report, programme(document, report), news.orElse(null)))
                .toList();
    }

    private static Report around(Report report, @Nullable String programme, @Nullable String news) {
        boolean yearless = report.around() != null && !report.around().isEmpty();
        if (yearless || (report.earliest() != null && !When.misread(report))) {
            return report;
        }
        if (report.status().equals("planned") && programme != null) {
            return report.around(programme);
        }
        return report.published() == null && news != null ? report.around(news) : report;
    }

    /**
     * The days of all that is planned in the same country, where they are few: "will visit from 4 to 6 December … is to
     * hold talks".
     */
    private static @Nullable String programme(List<Report> document, Report item) {
        List<Report> planned = document.stream()
                .filter(r -> r.status().equals("planned") && !When.misread(r))
                .filter(r -> r.country() == null
                        || item.country() == null
                        || r.country().equals(item.country()))
                .toList();
        String from = bound(planned, Report::earliest, Comparator.reverseOrder());
        String to = bound(planned, r -> r.latest() == null ? r.earliest() : r.latest(), Comparator.naturalOrder());
        Long first = When.day(from, false);
        Long last = When.day(to, true);
        return first == null || last == null || last < first || last - first > PROGRAMME ? null : from + "/" + to;
    }

    private static @Nullable String bound(
            List<Report> planned, Function<Report, @Nullable String> day, Comparator<String> order) {
        return planned.stream().map(day).filter(Objects::nonNull).max(order).orElse(null);
    }
}
