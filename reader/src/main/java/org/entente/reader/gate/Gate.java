package org.entente.reader.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;

/**
 * Lets through every text that holds one of the words without which no contact between sides is told: a post, a
 * delegation, talks. The words stand in {@code gate.yaml}; an Aho–Corasick automaton over a–z finds them inside longer
 * words too ("ministers", "ambassadorial"), so that nothing is lost by inflection.
 */
public final class Gate {
    private static final int LETTERS = 27;
    private static final int SEVERAL = 3;

    private final List<String> sides = new ArrayList<>();

    /** Transitions by state and letter; a negative target means that a word is complete. */
    private final int[] next;

    /** The letter of each ASCII character, 0 for anything that is none. */
    private final byte[] letter = new byte[128];

    public Gate(KnowledgeFiles knowledge) {
        for (char c = 'a'; c <= 'z'; c++) {
            letter[c] = (byte) (c - 'a' + 1);
            letter[Character.toUpperCase(c)] = (byte) (c - 'a' + 1);
        }
        List<String> words = new ArrayList<>();
        for (Entry entry : knowledge.list("gate")) {
            words.addAll(entry.list("words"));
        }
        this.next = automaton(words);
        knowledge.list("diplomacy").forEach(entry -> sides.addAll(entry.list("words")));
    }

    /** Does a text that tells of no contact speak of sides at all? Costs more, and is asked of few. */
    public boolean speaksOfSides(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return sides.stream().filter(lower::contains).limit(SEVERAL).count() == SEVERAL;
    }

    /** May the text tell of contacts between sides? False is certain, true is not. */
    public boolean opens(CharSequence text) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            state = next[state * LETTERS + (c < 128 ? letter[c] : 0)];
            if (state < 0) {
                return true;
            }
        }
        return false;
    }

    private int[] automaton(List<String> words) {
        int size = 1 + words.stream().mapToInt(String::length).sum();
        int[] go = new int[size * LETTERS];
        boolean[] ends = new boolean[size];
        int states = 1;
        for (String word : words) {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int at = state * LETTERS + (word.charAt(i) < 128 ? letter[word.charAt(i)] : 0);
                if (go[at] == 0) {
                    go[at] = states++;
                }
                state = go[at];
            }
            ends[state] = true;
        }
        return linked(Arrays.copyOf(go, states * LETTERS), ends);
    }

    /** Adds the failure links, so that no character is looked at twice. */
    private static int[] linked(int[] go, boolean[] ends) {
        int states = go.length / LETTERS;
        int[] fail = new int[states];
        Deque<Integer> queue = new ArrayDeque<>();
        for (int l = 0; l < LETTERS; l++) {
            if (go[l] != 0) {
                queue.add(go[l]);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            ends[state] |= ends[fail[state]];
            for (int l = 0; l < LETTERS; l++) {
                int at = state * LETTERS + l;
                int other = go[fail[state] * LETTERS + l];
                if (go[at] == 0) {
                    go[at] = other;
                } else {
                    fail[go[at]] = other;
                    queue.add(go[at]);
                }
            }
        }
        int[] out = go.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = ends[go[i]] ? -1 : go[i];
        }
        return out;
    }
}
