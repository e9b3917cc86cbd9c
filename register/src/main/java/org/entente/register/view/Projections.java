package org.entente.register.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.reader.resolve.follow.Standing;
import org.entente.reader.resolve.follow.Type;
import org.entente.register.ledger.Lines;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.LineType;
import org.entente.register.line.Pairs;
import org.entente.register.line.PartyLine;
import org.entente.register.verdict.Level;
import org.entente.register.verdict.Scale;

/**
 * What the register's statuses are on published scales, with denominators.
 *
 * @param day as of which the register is asked, ISO
 */
public record Projections(Lines lines, String day) {
    private static final String UNKNOWN = "unknown";

    /** By what commitments are grouped. */
    public enum By {
        /** Every two sides that are party to it. */
        RELATION,
        /** Every side that undertakes it. */
        MEMBER,
        /** The year in which it was made, or, on a yearly scale, each year since. */
        PERIOD,
        /** All together. */
        ALL
    }

    /** How many of a group are on which level, and how many are left out. */
    private static final class Tally {
        private final Map<String, Integer> levels = new HashMap<>();
        private final Map<String, Integer> left = new TreeMap<>();
        private int commitments;
    }

    public List<ProjectionView> of(Stream<CommitmentLine> commitments, Scale scale, By by) {
        Map<String, Tally> tallies = new TreeMap<>();
        commitments.forEach(c -> {
            if (by == By.PERIOD && scale.yearly()) {
                years(c).forEach(year -> count(c, statusAtEnd(year, c), year + "-12-31", scale, tallies, year));
            } else {
                groups(c, by).forEach(group -> count(c, c.status(), day, scale, tallies, group));
            }
        });
        List<ProjectionView> views = new ArrayList<>();
        tallies.forEach((group, tally) -> views.add(view(scale, by, group, tally)));
        return List.copyOf(views);
    }

    private static void count(
            CommitmentLine c, String status, String day, Scale scale, Map<String, Tally> tallies, String group) {
        Tally tally = tallies.computeIfAbsent(group, g -> new Tally());
        boolean late = c.horizon() != null && c.horizon().compareTo(day) < 0;
        Optional<Level> level = scale.project(status, late);
        level.ifPresent(l -> tally.levels.merge(l.value(), 1, Integer::sum));
        if (level.isEmpty() || level.get().apart()) {
            tally.left.merge(status, 1, Integer::sum);
        }
        tally.commitments++;
    }

    private static List<String> groups(CommitmentLine c, By by) {
        List<String> groups =
                switch (by) {
                    case RELATION -> Pairs.of(c.sides());
                    case MEMBER ->
                        c.by().stream()
                                .flatMap((PartyLine party) -> Stream.ofNullable(party.side()))
                                .distinct()
                                .toList();
                    case PERIOD ->
                        c.day().isEmpty() ? List.of() : List.of(c.day().substring(0, 4));
                    case ALL -> List.of("all");
                };
        return groups.isEmpty() ? List.of(UNKNOWN) : groups;
    }

    private List<String> years(CommitmentLine c) {
        if (c.day().isEmpty()) {
            return List.of();
        }
        List<String> years = new ArrayList<>();
        int last = Integer.parseInt(day.substring(0, 4));
        for (int year = Integer.parseInt(c.day().substring(0, 4)); year <= last; year++) {
            years.add(String.valueOf(year));
        }
        return years;
    }

    /** The status by what was known of it at the end of a year. */
    private String statusAtEnd(String year, CommitmentLine c) {
        List<Standing.Evidence> evidence = Walk.of(LineType.LINKS, lines, "commitment:" + c.id(), Period.EVER)
                .filter(link -> !link.state().equals("rejected")
                        && !link.day().isEmpty()
                        && link.day().compareTo(year + "-12-31") <= 0)
                .map(link -> new Standing.Evidence(Type.valueOf(link.type().toUpperCase(Locale.ROOT)), link.day()))
                .toList();
        boolean verifiable = !c.status().equals("not_verifiable");
        return Standing.of(evidence, verifiable).name().toLowerCase(Locale.ROOT);
    }

    private static ProjectionView view(Scale scale, By by, String group, Tally tally) {
        int counted = scale.counted().stream()
                .mapToInt(level -> tally.levels.getOrDefault(level.value(), 0))
                .sum();
        List<ProjectionView.ShareView> shares = scale.counted().stream()
                .map(level -> {
                    int count = tally.levels.getOrDefault(level.value(), 0);
                    double share = counted == 0 ? 0 : Math.round(1000.0 * count / counted) / 1000.0;
                    return new ProjectionView.ShareView(level.value(), level.name(), count, share);
                })
                .toList();
        return new ProjectionView(
                scale.id(),
                by.name().toLowerCase(Locale.ROOT),
                group,
                tally.commitments,
                counted,
                shares,
                tally.left.entrySet().stream()
                        .map(e -> new ProjectionView.LeftView(e.getKey(), e.getValue()))
                        .toList(),
                scale.mean() && counted > 0 ? Verdicts.rounded(mean(scale, tally, counted)) : null);
    }

    private static OptionalDouble mean(Scale scale, Tally tally, int counted) {
        double sum = scale.counted().stream()
                .mapToDouble(level -> Double.parseDouble(level.value()) * tally.levels.getOrDefault(level.value(), 0))
                .sum();
        return OptionalDouble.of(sum / counted);
    }
}
