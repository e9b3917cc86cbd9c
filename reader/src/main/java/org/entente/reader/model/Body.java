package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state, party, ministry, organisation or other body named in the document. */
public record Body(
        String id, String name, Kind kind, @Nullable String country, List<Span> mentions) implements Actor {
    /** What a body is. */
    public enum Kind {
        STATE,
        PARTY,
        GOVERNMENT,
        MINISTRY,
        LEGISLATURE,
        OFFICE,
        MASS_ORGANISATION,
        LOCALITY,
        COMPANY,
        INTERNATIONAL_ORGANISATION,
        OTHER
    }
}
