package org.entente.reader.resolve.event;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at an engagement, as one report gives them.
 *
 * @param actor id of the resolved person or body, a state's begins with {@code state:}; null when only a title or a side is told
 * @param name as the document writes it
 * @param person a human being; false for a state, ministry or other body
 * @param side ISO 3166-1 alpha-2 or an organisation's short name
 * @param role {@code host}, {@code guest}, {@code co_chair} or {@code participant}
 * @param capacity the post in which they attend
 */
public record Party(
        @Nullable String actor,
        String name,
        boolean person,
        @Nullable String side,
        String role,
        @Nullable String capacity) {}
