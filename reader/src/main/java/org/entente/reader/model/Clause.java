package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/**
 * Who does what: a verb with its subject, inside one sentence. Token numbers count within the sentence.
 *
 * @param sentence the sentence's index
 * @param subject the actors before an active verb, or the ones acted upon before a passive one; or null
 * @param verb the token that carries the meaning
 * @param lemma the verb's base form
 * @param voice who acts
 * @param modal {@code will}, {@code would}, {@code should} …, or null
 * @param from first token of the clause, subject included
 * @param to the token after its last
 * @param negated "did not", "no longer"
 * @param attribution true for ", he said" after or inside the words reported
 */
public record Clause(
        int sentence,
        @Nullable Mention subject,
        int verb,
        String lemma,
        Voice voice,
        @Nullable String modal,
        boolean negated,
        boolean attribution,
        int from,
        int to) {
    /** Who acts. */
    public enum Voice {
        ACTIVE,
        PASSIVE,
        PARTICIPLE,
        INFINITIVE
    }
}
