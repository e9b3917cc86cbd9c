package org.entente.reader.resolve.actor;

import org.jspecify.annotations.Nullable;

/**
 * A post as one document gives it.
 *
 * @param country ISO 3166-1 alpha-2 or an organisation's short name, or null
 * @param former the document says that it was held before
 */
public record Held(
        String title,
        @Nullable String organisation,
        @Nullable String country,
        boolean former) {}
