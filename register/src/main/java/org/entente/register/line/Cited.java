package org.entente.register.line;

/**
 * The exact words that a line rests on.
 *
 * @param document id of the document
 * @param start first code point of the document's text that belongs to the quote
 * @param end first code point after it
 */
public record Cited(String document, int start, int end, String quote) {}
