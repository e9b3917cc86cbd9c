package org.entente.reader.model;

/** A city, province or state where it is named as a place. */
public record PlaceMention(Span span, int sentence, int from, int to, Place place) {}
