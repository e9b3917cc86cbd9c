package org.entente.reader.evaluate;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The words of a document and which of them an item quotes. */
record Coverage(List<String> words) {

    static Coverage of(String text) {
        return new Coverage(Spelling.words(text));
    }

    /** Numbers of the words that the item's quotes cover, each quote where it first occurs. */
    BitSet of(JsonNode item) {
        BitSet covered = new BitSet();
        for (String quote : Items.quotes(item)) {
            List<String> sought = Spelling.words(quote);
            int at = sought.isEmpty() ? -1 : Collections.indexOfSubList(words, sought);
            if (at >= 0) {
                covered.set(at, at + sought.size());
            }
        }
        return covered;
    }

    /** Which share of the shorter coverage both have. */
    static double overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality() / (double) Math.max(1, Math.min(one.cardinality(), other.cardinality()));
    }
}
