package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param city the city or province as written, or null when only the state is known
 * @param country ISO 3166-1 alpha-2, or null
 */
public record Place(@Nullable String city, @Nullable String country) {}
