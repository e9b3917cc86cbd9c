package org.entente.reader.model;

/** A paragraph of an article and what it is. Headlines help to read the text, but the text itself is what counts. */
public record Block(Kind kind, Span span) {
    /** What a paragraph is. */
    public enum Kind {
        TITLE,
        DECK,
        BODY
    }
}
