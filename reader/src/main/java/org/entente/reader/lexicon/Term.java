package org.entente.reader.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of the knowledge files means.
 *
 * @param text the canonical wording
 * @param country ISO 3166-1 alpha-2 or an organisation's short name, or null
 */
public record Term(Kind kind, String text, @Nullable String country, Entry entry) {
    /** What kinds of phrase there are. */
    public enum Kind {
        STATE,
        DEMONYM,
        PEOPLE,
        CITY,
        REGION,
        SEAT,
        LEGISLATURE,
        ORGANISATION,
        PARTY,
        PERSON,
        HONORIFIC,
        MODIFIER,
        TITLE,
        TITLES,
        PORTFOLIO_BEFORE,
        PORTFOLIO_AFTER,
        BODY_NOUN,
        PLACE_NOUN,
        PLAIN,
        AVOID
    }

    private static final Set<Kind> LANDS = Set.of(Kind.STATE, Kind.DEMONYM, Kind.PEOPLE);
    private static final Set<Kind> PLACES = Set.of(Kind.CITY, Kind.REGION, Kind.SEAT);

    /** Names a state or its people. */
    public boolean land() {
        return LANDS.contains(kind);
    }

    public boolean place() {
        return PLACES.contains(kind);
    }

    /** The core of a post: "Minister", "Ministers". */
    public boolean post() {
        return kind == Kind.TITLE || kind == Kind.TITLES;
    }

    /** May stand before the core of a post: "Lao", "Deputy", "Foreign", "Hanoi". */
    public boolean beforePost() {
        return land()
                || switch (kind) {
                    case CITY, REGION, LEGISLATURE, ORGANISATION, PARTY, MODIFIER, PORTFOLIO_BEFORE -> true;
                    default -> false;
                };
    }
}
