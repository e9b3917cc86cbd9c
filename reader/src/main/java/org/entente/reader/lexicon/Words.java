package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Cuts a phrase of a knowledge file into words the way the reader's tokens are cut. */
public final class Words {
    private Words() {}

    /** "People's Committee" → people, 's, committee; hyphens part words and are dropped. */
    public static List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.replace('’', '\'').split("[\\s\\-–]+")) {
            String word = part;
            if (word.endsWith("'s")) {
                add(words, word.substring(0, word.length() - 2));
                word = "'s";
            } else if (word.endsWith("'") && word.length() > 1) {
                add(words, word.substring(0, word.length() - 1));
                word = "'";
            }
            add(words, word);
        }
        return words;
    }

    private static void add(List<String> words, String word) {
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            if (",()/&".indexOf(word.charAt(i)) >= 0) {
                if (i > start) {
                    words.add(word.substring(start, i));
                }
                words.add(word.substring(i, i + 1));
                start = i + 1;
            }
        }
        if (start < word.length()) {
            words.add(word.substring(start));
        }
    }

    /** A folded word without the full stop of an abbreviation: "gen." and "gen" meet. */
    public static String key(String norm) {
        int end = norm.length();
        return end > 1 && norm.charAt(end - 1) == '.' ? norm.substring(0, end - 1) : norm;
    }
}
