package org.entente.reader.resolve.event;

import java.util.List;

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
     * @param reason such as "planned for 11 July, held on 12 July"
     */
    public record Item(String event, Outcome outcome, String reason) {}

    /**
     * @param visit the umbrella
     * @param items the events that some planned report names as part of it
     * @param day as of which day, ISO: an item whose day is still to come is ahead
     */
    public static List<Item> of(Event visit, List<Event> items, String day) {
        return items.stream()
                .map(item -> new Item(
                        item.id(), item.status().equals("held") ? Outcome.HELD : Outcome.NOT_REPORTED, item.status()))
                .toList();
    }
}
