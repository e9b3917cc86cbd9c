package org.entente.reader.extract.instrument;

import org.entente.reader.extract.instrument.InstrumentRules.NounRule;

/**
 * A noun phrase that may name an instrument. Token numbers count within the sentence.
 *
 * @param from first token, determiner included
 * @param noun first token of the noun
 * @param after the token after the noun
 * @param complement first token of what says which is meant ("on trade"), or {@code to} when nothing does
 * @param to the token after the last
 */
record Phrase(NounRule rule, int from, int noun, int after, int complement, int to) {
    boolean complemented() {
        return complement < to;
    }
}
