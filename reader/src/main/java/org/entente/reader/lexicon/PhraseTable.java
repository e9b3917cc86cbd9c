package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whole-phrase look-up over tokens, blind to marks and, unless the phrase was added as exact, to case. Hyphens are
 * skipped on both sides: "Secretary-General" is "Secretary General". A word ending in {@code *} stands for any ending.
 */
public final class PhraseTable<T> {
    private static final int BITS = 1 << 15;

    private final Node<T> root = new Node<>();
    /** A bit for each hash that a first word has: most words of a text begin no phrase, and are told here. */
    private final BitSet first = new BitSet(BITS);

    /** A phrase found at tokens {@code [from, to)}. */
    public record Match<T>(int from, int to, T value) {}

    private record Hit<T>(List<String> words, boolean exact, T value) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        /** Words that stand for any ending, and how long they are: a token is cut to each length and looked up. */
        final Map<String, Node<T>> stems = new HashMap<>();

        final List<Integer> lengths = new ArrayList<>();
        final List<Hit<T>> hits = new ArrayList<>();
    }

    /**
     * Adds a phrase and what it means.
     *
     * @param exact capitals in the phrase must be capitals in the text: "US" is not "us", "Man" is not "man"
     */
    public void add(String phrase, boolean exact, T value) {
        List<String> words = Words.of(phrase);
        if (words.isEmpty()) {
            throw new KnowledgeException("an empty phrase for " + value, null);
        }
        Node<T> node = root;
        first.set(bit(Words.key(Fold.fold(words.get(0)))));
        for (String word : words) {
            node = step(node, Words.key(Fold.fold(word)));
        }
        node.hits.add(new Hit<>(words, exact, value));
    }

    private static int bit(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 15) & BITS - 1;
    }

    private static <T> Node<T> step(Node<T> node, String key) {
        if (!key.endsWith("*")) {
            return node.next.computeIfAbsent(key, k -> new Node<>());
        }
        String stem = key.substring(0, key.length() - 1);
        if (!node.lengths.contains(stem.length())) {
            node.lengths.add(stem.length());
        }
        return node.stems.computeIfAbsent(stem, k -> new Node<>());
    }

    /** Every phrase that starts at token {@code i}, longest first. */
    public List<Match<T>> listAt(List<Token> tokens, int i) {
        if (!first.get(bit(Words.key(tokens.get(i).norm()))) && root.stems.isEmpty()) {
            return List.of();
        }
        List<Match<T>> found = new ArrayList<>();
        walk(root, tokens, i, i, found);
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt((Match<T> m) -> m.to).reversed());
        }
        return found;
    }

    public Optional<Match<T>> findAt(List<Token> tokens, int i) {
        List<Match<T>> found = listAt(tokens, i);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The longest phrases from left to right, none overlapping another. */
    public List<Match<T>> list(List<Token> tokens) {
        List<Match<T>> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Match<T>> match = findAt(tokens, i);
            if (match.isPresent()) {
                found.add(match.get());
                i = match.get().to - 1;
            }
        }
        return found;
    }

    private void walk(Node<T> node, List<Token> tokens, int start, int at, List<Match<T>> found) {
        for (Hit<T> hit : node.hits) {
            if (!hit.exact || capitals(hit.words, tokens, start)) {
                found.add(new Match<>(start, at, hit.value));
            }
        }
        if (at >= tokens.size()) {
            return;
        }
        String key = Words.key(tokens.get(at).norm());
        if (key.equals("-") && at > start) {
            walkOn(node, tokens, start, at + 1, found);
            return;
        }
        @Nullable Node<T> next = node.next.get(key);
        if (next != null) {
            walk(next, tokens, start, at + 1, found);
        }
        for (int length : node.lengths) {
            @Nullable Node<T> stem = key.length() < length ? null : node.stems.get(key.substring(0, length));
            if (stem != null) {
                walk(stem, tokens, start, at + 1, found);
            }
        }
    }

    /** After a hyphen: a phrase may go on but not end there. */
    private void walkOn(Node<T> node, List<Token> tokens, int start, int at, List<Match<T>> found) {
        if (at < tokens.size()) {
            String key = Words.key(tokens.get(at).norm());
            @Nullable Node<T> next = node.next.get(key);
            if (next != null) {
                walk(next, tokens, start, at + 1, found);
            }
        }
    }

    private static boolean capitals(List<String> words, List<Token> tokens, int start) {
        int at = start;
        for (String word : words) {
            while (tokens.get(at).is("-")) {
                at++;
            }
            String text = tokens.get(at++).text();
            if ((Character.isUpperCase(word.charAt(0)) && !Character.isUpperCase(text.charAt(0)))
                    || (allCapitals(word) && !allCapitals(text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean allCapitals(String word) {
        if (word.length() < 2) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
