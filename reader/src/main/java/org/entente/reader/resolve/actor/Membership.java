package org.entente.reader.resolve.actor;

import org.jspecify.annotations.Nullable;

/**
 * A post held by a person, dated by the documents that show it.
 *
 * @param key the post in plain words, alike for all its wordings: {@code prime minister|LA}
 * @param title the wording seen first
 * @param firstSeen day of the first document that shows the person in this post, ISO; null when none is dated
 * @param lastSeen day of the last one
 * @param formerSince day of the first document that calls the post a former one, or null
 * @param seen how many documents show it
 */
public record Membership(
        String person,
        String key,
        String title,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable String formerSince,
        int seen) {}
