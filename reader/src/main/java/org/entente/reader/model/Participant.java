package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at an engagement.
 *
 * @param actor id of the person or body
 * @param role the part played
 * @param side ISO 3166-1 alpha-2 or an organisation's short name; null when nothing tells
 * @param capacity the post in which they attend, or null
 * @param onBehalfOf whom they represent, or null
 */
public record Participant(
        String actor,
        Role role,
        @Nullable String side,
        @Nullable String capacity,
        @Nullable String onBehalfOf) {
    /** The part played. */
    public enum Role {
        HOST,
        GUEST,
        CO_CHAIR,
        PARTICIPANT
    }
}
