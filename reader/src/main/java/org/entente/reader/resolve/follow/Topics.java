package org.entente.reader.resolve.follow;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Words;

/** Words → what they are about: names and numbers tell most, "cooperation" tells next to nothing. */
final class Topics {
    private static final int SALIENT = 8;
    private static final double COMMON = 0.15;
    private static final double NAME = 2;

    private final Inflection inflection;
    private final Set<String> empty = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    Topics(KnowledgeFiles knowledge) {
        inflection = new Inflection(knowledge);
        knowledge.list("follow", "empty").forEach(e -> empty.add(stem(e.get("form"))));
        knowledge.list("follow", "common").forEach(e -> common.add(stem(e.get("form"))));
        for (Entry state : knowledge.list("states")) {
            for (String field : List.of("name", "forms", "adjectives", "people")) {
                for (String form : state.list(field)) {
                    Words.of(form).forEach(word -> empty.add(stem(word)));
                }
            }
        }
    }

    Topic of(String words) {
        Map<String, Double> weights = new LinkedHashMap<>();
        boolean first = true;
        for (String word : Words.of(words)) {
            String stem = stem(word);
            if (stem.length() > 1 && Character.isLetterOrDigit(stem.charAt(0)) && !empty.contains(stem)) {
                weights.merge(stem, weight(word, stem, first), Math::max);
            }
            first = false;
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

    private double weight(String word, String stem, boolean first) {
        if (common.contains(stem)) {
            return COMMON;
        }
        boolean name = !first && Character.isUpperCase(word.charAt(0));
        return name || Character.isDigit(word.charAt(0)) ? NAME : 1;
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
