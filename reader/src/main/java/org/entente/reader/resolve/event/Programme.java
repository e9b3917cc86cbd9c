package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What came of each item of a visit's programme. */
public final class Programme {
    private static final List<String> CALLS = List.of("phone_call", "video_call");

    private Programme() {}

    /** What came of an item. */
    public enum Outcome {
        HELD,
        CHANGED,
        CALLED_OFF,
        NOT_REPORTED,
        AHEAD
    }

    /**
     * An item and what came of it.
     *
     * @param event id of the item's event
     * @param reason such as "planned for 2024-07-11, held on 2024-07-12"
     */
    public record Item(String event, Outcome outcome, String reason) {}

    /** Something planned for a visit, with the reports of it. */
    public record Planned(Event event, List<Report> reports) {
        public Planned {
            reports = List.copyOf(reports);
        }
    }

    /**
     * What became of each thing planned for a visit.
     *
     * @param visit the umbrella
     * @param plan the events of which some planned report is part of the visit
     * @param day as of which day, ISO: an item whose day is still to come is ahead
     */
    public static List<Item> of(Event visit, List<Planned> plan, String day) {
        List<Item> programme = new ArrayList<>();
        for (Planned planned : plan) {
            Event item = planned.event();
            programme.add(
                    switch (item.status()) {
                        case "held" -> held(item, planned.reports());
                        case "called_off" -> new Item(item.id(), Outcome.CALLED_OFF, "called off");
                        case "postponed" -> new Item(item.id(), Outcome.CHANGED, "postponed");
                        default -> open(visit, item, day);
                    });
        }
        return List.copyOf(programme);
    }

    private static Item held(Event item, List<Report> reports) {
        List<String> changes = new ArrayList<>();
        List<Report> planned = told(reports, "planned");
        List<Report> held = told(reports, "held");
        String day = item.previousStart() != null ? item.previousStart() : moved(item, planned);
        if (day != null) {
            changes.add("planned for " + day + ", held on " + item.start());
        }
        Set<String> there = cities(held);
        Set<String> where = cities(planned);
        if (!there.isEmpty() && !where.isEmpty() && Collections.disjoint(there, where)) {
            changes.add("planned in " + String.join(", ", where) + ", held in " + String.join(", ", there));
        }
        if (!held.isEmpty()
                && !planned.isEmpty()
                && called(held)
                && !planned.stream().anyMatch(Programme::call)) {
            changes.add("held by " + item.kind().replace('_', ' '));
        }
        for (Disagreement difference : item.disagreements()) {
            if (difference.about().equals("place")) {
                changes.add("reports differ on the place");
            }
        }
        return changes.isEmpty()
                ? new Item(item.id(), Outcome.HELD, item.start() == null ? "held" : "held on " + item.start())
                : new Item(item.id(), Outcome.CHANGED, String.join("; ", changes));
    }

    private static List<Report> told(List<Report> reports, String status) {
        return reports.stream().filter(r -> r.status().equals(status)).toList();
    }

    private static boolean called(List<Report> held) {
        return held.stream().allMatch(Programme::call);
    }

    /** What is not held face to face. */
    private static boolean call(Report report) {
        return CALLS.contains(report.kind());
    }

    private static Set<String> cities(List<Report> reports) {
        Set<String> cities = new TreeSet<>();
        reports.stream().map(Report::city).filter(Objects::nonNull).forEach(cities::add);
        return cities;
    }

    /** The one day for which it was planned, when it was held on another: a programme means the day that it names. */
    private static @Nullable String moved(Event item, List<Report> planned) {
        return planned.stream()
                .filter(r ->
                        r.earliest() != null && r.earliest().length() == 10 && Objects.equals(r.earliest(), r.latest()))
                .map(Report::earliest)
                .reduce((first, last) -> last)
                .filter(day -> item.start() != null && !day.equals(item.start()))
                .filter(day -> planned.stream().noneMatch(r -> Objects.equals(r.earliest(), item.start())))
                .orElse(null);
    }

    private static Item open(Event visit, Event item, String day) {
        @Nullable String last = item.end() != null ? item.end() : visit.end() != null ? visit.end() : visit.start();
        if (last == null ? !visit.status().equals("held") : last.compareTo(day) >= 0) {
            return new Item(item.id(), Outcome.AHEAD, last == null ? "no day is known" : "planned for " + last);
        }
        boolean off = Objects.equals(visit.status(), "called_off") || Objects.equals(visit.status(), "postponed");
        return off
                ? new Item(
                        item.id(),
                        Outcome.CALLED_OFF,
                        "the visit was " + visit.status().replace('_', ' '))
                : new Item(item.id(), Outcome.NOT_REPORTED, "no report says that it took place");
    }
}
