package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of each item of a visit's programme. */
public final class Programme {
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

    /**
     * What became of each thing planned for a visit.
     *
     * @param visit the umbrella
     * @param items the events of which some planned report is part of the visit
     * @param day as of which day, ISO: an item whose day is still to come is ahead
     */
    public static List<Item> of(Event visit, List<Event> items, String day) {
        List<Item> programme = new ArrayList<>();
        for (Event item : items) {
            programme.add(
                    switch (item.status()) {
                        case "held" -> held(item);
                        case "called_off" -> new Item(item.id(), Outcome.CALLED_OFF, "called off");
                        case "postponed" -> new Item(item.id(), Outcome.CHANGED, "postponed");
                        default -> open(visit, item, day);
                    });
        }
        return List.copyOf(programme);
    }

    private static Item held(Event item) {
        List<String> changes = new ArrayList<>();
        if (item.previousStart() != null) {
            changes.add("planned for " + item.previousStart() + ", held on " + item.start());
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
