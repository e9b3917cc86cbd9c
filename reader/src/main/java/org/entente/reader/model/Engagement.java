package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact between sides.
 *
 * @param participants who took part, as far as named
 * @param sides the states and organisations that it was between, also where nobody who stood for them is named
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
