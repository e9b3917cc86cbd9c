package org.entente.register.view;

/**
 * The exact words that something rests on.
 *
 * @param document URI
 * @param id of the document
 * @param start first code point of the document's text that belongs to the quote
 */
public record QuoteView(String document, String id, int start, int end, String quote) {}
