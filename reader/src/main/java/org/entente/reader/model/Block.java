package org.entente.reader.model;

/**
 * A paragraph of an article and what it is. Headlines help to read the text, but the text itself is what counts.
 *
 * @param kind what it is
 * @param span where it stands in the article's text
 */
public record Block(Kind kind, Span span) {
    /** What a paragraph is. */
    public enum Kind {
        TITLE,
        DECK,
        BODY
    }
}
