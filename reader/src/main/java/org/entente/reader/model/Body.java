package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, party, ministry, organisation or other body named in the document.
 *
 * @param id {@code b1}, {@code b2} …: local to the reading
 * @param name the fullest wording that the text gives; a state's short English name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2, an organisation's short name, or null when nothing tells whose it is
 * @param mentions where it is named in the article's text
 */
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
