package org.entente.reader.resolve.actor;

import java.util.List;

/**
 * A name taken apart.
 *
 * @param words in the order written, without titles and small words; never empty unless the text holds no letters
 * @param chain it tells whose son or of which house somebody is
 * @param exact one letter makes another name
 * @param letters all its letters in the order of the alphabet: alike however the words are joined and turned round
 */
record FullName(List<NameWord> words, boolean chain, boolean exact, String letters) {
    FullName {
        words = List.copyOf(words);
    }

    /** Only one word of the name is told, perhaps with an initial. */
    boolean lone() {
        return words.stream().filter(w -> !w.initial()).count() < 2
                && words.stream().noneMatch(NameWord::initial);
    }
}
