package org.entente.reader.resolve.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.Words;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;

/** Words → what they are about: names and numbers tell most, "cooperation" tells next to nothing. */
final class Topics {
    private static final int SALIENT = 8;
    private static final double COMMON = 0.1;
    private static final double NAME = 1.5;
    static final double PLACE = 0.6;

    private final Inflection inflection;
    private final Set<String> empty = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    /** Words for one thing, by their stems: "wharf" and "berth". */
    private final Map<String, String> alike = new HashMap<>();
    /** Cities and provinces: much happens in one place. */
    private final PhraseTable<String> places = new PhraseTable<>();

    Topics(KnowledgeFiles knowledge) {
        inflection = new Inflection(knowledge);
        knowledge.list("follow", "empty").forEach(e -> empty.add(stem(e.get("form"))));
        knowledge.list("follow", "common").forEach(e -> common.add(stem(e.get("form"))));
        for (Entry e : knowledge.list("follow", "alike")) {
            String first = stem(e.list("words").get(0));
            e.list("words").forEach(word -> alike.put(stem(word), first));
        }
        for (Entry state : knowledge.list("states")) {
            for (String field : List.of("capital", "capital_forms", "cities", "regions")) {
                state.list(field).forEach(form -> places.add(form, true, Fold.fold(form)));
            }
            for (String field : List.of("name", "forms", "adjectives", "people")) {
                for (String form : state.list(field)) {
                    Words.of(form).forEach(word -> empty.add(stem(word)));
                }
            }
        }
    }

    Topic of(String words) {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<Token> tokens = tokens(words);
        int i = 0;
        while (i < tokens.size()) {
            Optional<PhraseTable.Match<String>> place = places.findAt(tokens, i);
            if (place.isPresent()) {
                weights.merge(place.get().value(), PLACE, Math::max);
                i = place.get().to();
                continue;
            }
            int to = name(tokens, i);
            if (to > i + 1) {
                // "Vung Ang" is one name, and "Friendship Park" may be written small elsewhere
                weights.merge(joined(tokens, i, to), NAME, Math::max);
            }
            for (int k = i; k < Math.max(to, i + 1); k++) {
                word(tokens.get(k), weights);
            }
            i = Math.max(to, i + 1);
        }
        List<String> salient = weights.entrySet().stream()
                .filter(e -> e.getValue() > COMMON)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SALIENT)
                .map(Map.Entry::getKey)
                .toList();
        return new Topic(weights, salient);
    }

    private void word(Token token, Map<String, Double> weights) {
        String stem = stem(token.text());
        boolean word = stem.length() > 1
                && Character.isLetter(stem.charAt(0))
                && stem.chars().noneMatch(Character::isDigit)
                && !empty.contains(stem);
        if (word) {
            String same = alike.getOrDefault(stem, stem);
            weights.merge(same, common.contains(stem) || common.contains(same) ? COMMON : 1, Math::max);
        }
    }

    /** The end of the run of capitals that begins at {@code from}. */
    private int name(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size()
                && Character.isUpperCase(tokens.get(to).text().charAt(0))
                && !empty.contains(stem(tokens.get(to).text()))) {
            to++;
        }
        return to;
    }

    private static String joined(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::norm).collect(Collectors.joining(" "));
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (String word : Words.of(text.replaceAll("[.;:!?\"“”()]+(\\s|$)", "$1"))) {
            tokens.add(new Token(new Span(0, word.length()), word, Words.key(Fold.fold(word)), Pos.OTHER));
        }
        return tokens;
    }

    private String stem(String word) {
        String norm = Words.key(Fold.fold(word));
        if (norm.length() > 4 && norm.endsWith("ies")) {
            return norm.substring(0, norm.length() - 3) + "y";
        }
        return inflection.find(norm).map(Inflection.Verb::base).orElse(plain(norm));
    }

    /** "railways" → railway, but "Laos" and "bus" stay. */
    private static String plain(String norm) {
        return norm.length() > 4 && norm.endsWith("s") && !norm.endsWith("ss")
                ? norm.substring(0, norm.length() - 1)
                : norm;
    }
}
