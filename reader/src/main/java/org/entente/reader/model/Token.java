package org.entente.reader.model;

/**
 * A word or mark.
 *
 * @param norm the word folded: lower case, no marks, straight apostrophes
 */
public record Token(Span span, String text, String norm, Pos pos) {
    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean is(String word) {
        return norm.equals(word);
    }
}
