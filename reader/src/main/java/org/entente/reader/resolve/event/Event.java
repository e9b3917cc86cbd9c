package org.entente.reader.resolve.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all reports of one engagement say together.
 *
 * @param kind the most specific kind that most reports give
 * @param status by the latest word
 * @param start first day on which most reports agree, ISO, or null
 * @param end last day, or null
 * @param previousStart the day planned before it was moved, or null
 * @param parties everybody whom some report names, those of most reports first
 * @param history what was said of it when: planned, postponed, held
 * @param disagreements where reports differ: date, place, kind, participants, post
 * @param reports how many documents report it
 * @param independent how many of them are no copies of one another
 */
public record Event(
        String id,
        String kind,
        String status,
        @Nullable String start,
        @Nullable String end,
        @Nullable String city,
        @Nullable String country,
        @Nullable String previousStart,
        List<Party> parties,
        List<Word> history,
        List<Disagreement> disagreements,
        int reports,
        int independent) {
    public Event {
        parties = List.copyOf(parties);
        history = List.copyOf(history);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * What one report said of the engagement's state.
     *
     * @param day the report was published, or null
     * @param earliest first day that it gives for the engagement, or null
     */
    public record Word(
            @Nullable String day,
            String status,
            @Nullable String earliest,
            @Nullable String latest,
            String report,
            String document) {}
}
