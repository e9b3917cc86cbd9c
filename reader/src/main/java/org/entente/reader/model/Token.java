package org.entente.reader.model;

/**
 * A word or mark.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param norm the word folded: lower case, no marks, straight apostrophes
 * @param pos its part of speech, {@code OTHER} before the tagger has seen it
 */
public record Token(Span span, String text, String norm, Pos pos) {
    /** Begins with a capital letter. */
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Is this word, whatever its capitals and marks; {@code word} in lower case, without marks. */
    public boolean is(String word) {
        return norm.equals(word);
    }
}
