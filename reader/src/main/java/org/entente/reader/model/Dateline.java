package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/**
 * The place that a report is filed from.
 *
 * @param place the city as written
 * @param country ISO 3166-1 alpha-2, or null
 */
public record Dateline(String place, @Nullable String country) {}
