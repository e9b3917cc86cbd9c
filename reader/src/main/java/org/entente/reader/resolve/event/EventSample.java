package org.entente.reader.resolve.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses few reports that stand for many: each status, date and cast once. */
final class EventSample {
    private static final int MOST = 12;
    private static final Comparator<Report> LATEST_FIRST = Comparator.comparing(
                    (Report r) -> r.published() == null ? "" : r.published(), Comparator.reverseOrder())
            .thenComparing(Report::id);

    private EventSample() {}

    static List<Report> of(List<Report> reports) {
        List<Report> latest = reports.stream().sorted(LATEST_FIRST).toList();
        Set<Report> chosen = new HashSet<>();
        choose(latest, chosen, r -> r.status() + r.earliest() + r.latest(), MOST / 2);
        choose(latest, chosen, EventSample::cast, MOST - 2);
        choose(latest, chosen, r -> r.kind() + r.city(), MOST);
        return latest.stream().filter(chosen::contains).toList();
    }

    private static void choose(List<Report> reports, Set<Report> chosen, Function<Report, String> by, int most) {
        Set<String> seen = new TreeSet<>();
        chosen.forEach(report -> seen.add(by.apply(report)));
        for (Report report : reports) {
            if (chosen.size() < most && seen.add(by.apply(report))) {
                chosen.add(report);
            }
        }
    }

    private static String cast(Report report) {
        return report.parties().stream()
                .map(p -> (p.actor() == null ? p.name() : p.actor()) + "|" + p.side())
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
