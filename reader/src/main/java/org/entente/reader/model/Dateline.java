package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/** The place that a report is filed from. */
public record Dateline(String place, @Nullable String country) {}
