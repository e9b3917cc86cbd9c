package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact between sides.
 *
 * @param id {@code e1}, {@code e2} …: local to the reading
 * @param kind what sort of contact it is
 * @param status whether it took place, as far as the document tells
 * @param when the day or days, or null when nothing tells
 * @param place where, or null
 * @param partOf id of the visit during which it took place, or null
 * @param participants who took part, as far as named
 * @param sides the states and organisations that it was between, also where nobody who stood for them is named
 * @param codes the event coders' codes for the kind
 * @param confidence from 0 to 1: of those at 0.8, about eight in ten are right
 * @param evidence the words that tell of it, in text order; never none
 */
public record Engagement(
        String id,
        Type kind,
        Status status,
        @Nullable DateReading when,
        @Nullable Place place,
        @Nullable String partOf,
        List<Participant> participants,
        List<String> sides,
        Codes codes,
        double confidence,
        List<Evidence> evidence)
        implements Finding {
    /** The kinds of engagement. */
    public enum Type {
        PHONE_CALL,
        VIDEO_CALL,
        TALKS,
        MEETING,
        RECEPTION,
        COURTESY_CALL,
        VISIT,
        HIGH_LEVEL_MEETING,
        SIGNING,
        CEREMONY,
        CONFERENCE,
        EXCHANGE_OF_LETTERS,
        AWARD,
        OTHER
    }

    /** Whether it took place. */
    public enum Status {
        HELD,
        PLANNED,
        POSTPONED,
        CALLED_OFF
    }

    @Override
    public Kind finding() {
        return Kind.ENGAGEMENT;
    }
}
