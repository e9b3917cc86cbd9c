package org.entente.reader.model;

/**
 * A city, province or state where it is named as a place.
 *
 * @param span where it stands in the article's text
 * @param sentence the sentence's index
 * @param from first token in the sentence
 * @param to the token after the last
 * @param place the place named
 */
public record PlaceMention(Span span, int sentence, int from, int to, Place place) {}
