package org.entente.reader.resolve.follow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.model.Token;

/** Weighs the words of one text, from left to right. */
final class TopicScan {
    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final int from;
    private final int to;

    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Set<String> acts = new TreeSet<>();
    private final Set<String> pairs = new TreeSet<>();
    private final Set<String> head = new TreeSet<>();
    private final Set<String> sites = new TreeSet<>();
    private boolean heading = true;
    private String last = "";

    /** The words from {@code from} until before {@code to} are the main clause, without who is to do it. */
    TopicScan(Vocabulary vocabulary, List<Token> tokens, int from, int to) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    Map<String, Double> weights() {
        return weights;
    }

    Set<String> acts() {
        return acts;
    }

    Set<String> pairs() {
        return pairs;
    }

    Set<String> sites() {
        return sites;
    }

    Set<String> head() {
        return head;
    }

    void run() {
        boolean person = false;
        int i = 0;
        while (i < tokens.size()) {
            double share = i >= from && i < to ? 1 : Topic.ASIDE;
            Optional<PhraseTable.Match<String>> phrase = vocabulary.phrase(tokens, i);
            Optional<PhraseTable.Match<String>> place = vocabulary.place(tokens, i);
            int end = name(i);
            if (phrase.isPresent()) {
                put(phrase.get().value(), share);
                i = phrase.get().to();
            } else if (place.isPresent()) {
                weights.merge(place.get().value(), Topic.PLACE * share, Math::max);
                site(i, place.get().value());
                i = place.get().to();
            } else if (end > i && (person || (i > 0 && vocabulary.is("titles", tokens.get(i - 1))))) {
                // "Prime Ministers An and Binh": who met is no object
                person = end < tokens.size() && tokens.get(end).norm().equals("and");
                i = person ? end + 1 : end;
            } else {
                person = false;
                words(i, Math.max(end, i + 1), end > i, share);
                i = Math.max(end, i + 1);
            }
        }
    }

    private void words(int start, int end, boolean capital, double share) {
        boolean name = capital && end > start + 1;
        if (capital && !name) {
            site(start, vocabulary.first(vocabulary.stem(tokens, start)));
        }
        if (name) {
            // "Vung Ang" is one name, and "Friendship Park" may be written small elsewhere
            String joined = tokens.subList(start, end).stream().map(Token::norm).collect(Collectors.joining(" "));
            weights.merge(joined, Topic.NAME * share, Math::max);
            site(start, joined);
            if (heading && start >= from) {
                head.add(joined);
            }
        }
        for (int k = start; k < end; k++) {
            heading &= head.isEmpty() || !vocabulary.is("prepositions", tokens.get(k));
            String stem = vocabulary.stem(tokens, k);
            double much = name ? Topic.PART : capital && start > 0 ? share * Topic.WORK : share;
            if (vocabulary.counted(tokens, k) && vocabulary.thing(stem)) {
                weights.merge(vocabulary.first(stem), much, Math::max);
            } else {
                word(stem, much);
            }
            qualified(k, stem, share);
            boolean thing = vocabulary.thing(stem);
            if (thing && !name && !last.isEmpty()) {
                pairs.add(last + " " + stem);
            }
            last = thing ? stem : "";
            String first = vocabulary.first(stem);
            boolean object = vocabulary.act(stem).isEmpty()
                    && !vocabulary.unit(first)
                    && weights.getOrDefault(first, 0.0) >= Topic.THING;
            if (heading && k >= from && object) {
                head.add(first);
            }
        }
    }

    /** A name behind "in" or "at" is where something is. */
    private void site(int at, String name) {
        if (at > 0 && vocabulary.is("sites", tokens.get(at - 1))) {
            sites.add(name);
        }
    }

    /** "Security treaty" and "treaty on security". */
    private void qualified(int at, String stem, double share) {
        boolean on = at + 2 < tokens.size() && tokens.get(at + 1).norm().equals("on");
        String after = on ? vocabulary.stem(tokens, at + 2) : "";
        String before = vocabulary.pair(last, stem) ? last : vocabulary.pair(after, stem) ? after : "";
        if (!before.isEmpty()) {
            String pair = before + " " + vocabulary.first(stem);
            weights.merge(pair, Topic.THING * share, Math::max);
            if (heading && at >= from) {
                head.add(pair);
            }
        }
    }

    private void word(String stem, double share) {
        Optional<String> act = vocabulary.act(stem);
        if (act.isPresent() || vocabulary.thing(stem)) {
            put(act.orElse(vocabulary.first(stem)), share);
        }
    }

    private void put(String first, double share) {
        if (vocabulary.deed(first)) {
            acts.add(first);
            weights.merge(Topic.DEED + first, Topic.ACT * share, Math::max);
            return;
        }
        double tells = vocabulary.common(first) ? Topic.COMMON : vocabulary.work(first) ? Topic.WORK : Topic.THING;
        weights.merge(first, share > 1 ? Math.max(tells, share) : tells * share, Math::max);
    }

    /** The end of the run of capitals that begins at {@code start}. */
    private int name(int start) {
        int end = start;
        while (end < tokens.size()
                && Character.isUpperCase(tokens.get(end).text().charAt(0))
                && vocabulary.thing(vocabulary.stem(tokens.get(end).text()))) {
            end++;
        }
        return end;
    }
}
