package org.entente.reader.model;

import java.util.List;

/**
 * Words that mean one or more actors.
 *
 * @param span where the words stand in the article's text
 * @param sentence the sentence's index
 * @param from first token in the sentence
 * @param to the token after the last
 * @param kind how the words point
 * @param actors ids of whom it means; several for "both sides"; empty when unresolved
 */
public record Mention(Span span, int sentence, int from, int to, Kind kind, List<String> actors) {
    /** How the words point. */
    public enum Kind {
        NAME,
        BODY,
        STATE,
        NOMINAL,
        PRONOUN,
        GROUP
    }
}
