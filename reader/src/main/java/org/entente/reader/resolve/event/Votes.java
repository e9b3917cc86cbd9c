package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What reports say of one thing, the version of most documents first. */
final class Votes {
    private final Map<String, List<Report>> versions = new LinkedHashMap<>();

    static Votes of(List<Report> reports, Function<Report, @Nullable String> says) {
        Votes votes = new Votes();
        for (Report report : reports) {
            String version = says.apply(report);
            if (version != null) {
                votes.add(version, report);
            }
        }
        return votes;
    }

    void add(String version, Report report) {
        versions.computeIfAbsent(version, v -> new ArrayList<>()).add(report);
    }

    /** Most documents first; where they are even, the one that {@code better} puts first, then that of the first report. */
    List<String> ranked(Comparator<String> better) {
        Comparator<String> documents = Comparator.comparingLong(v -> -voters(v));
        return versions.keySet().stream()
                .sorted(documents.thenComparing(better))
                .toList();
    }

    /** Most documents first, then that of the first report. */
    List<String> ranked() {
        return versions.keySet().stream()
                .sorted(Comparator.comparingLong(v -> -voters(v)))
                .toList();
    }

    Optional<String> first() {
        return ranked().stream().findFirst();
    }

    private long voters(String version) {
        return of(version).stream().map(Report::document).distinct().count();
    }

    private List<Report> of(String version) {
        return versions.getOrDefault(version, List.of());
    }

    Disagreement.Version version(String version) {
        return new Disagreement.Version(
                version, of(version).stream().map(Report::id).toList());
    }
}
