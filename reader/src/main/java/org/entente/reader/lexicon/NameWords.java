package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that make up people's names, by state: tells that a run of capitals is a person, and of which country. */
public final class NameWords {
    private final Map<String, List<String>> countries = new HashMap<>();
    private final Set<String> family = new HashSet<>();
    private final Set<String> particles = new HashSet<>();

    public NameWords(KnowledgeFiles knowledge) {
        for (Entry entry : knowledge.list("names")) {
            String country = entry.get("country", "");
            entry.list("family").forEach(word -> {
                family.add(Fold.fold(word));
                put(word, country);
            });
            entry.list("given").forEach(word -> put(word, country));
            entry.list("middle").forEach(word -> put(word, country));
            entry.list("ambiguous").forEach(word -> put(word, country));
        }
        knowledge.list("particles").forEach(e -> particles.add(e.get("form")));
    }

    private void put(String word, String country) {
        for (String part : Words.of(word)) {
            List<String> all = countries.computeIfAbsent(Fold.fold(part), k -> new ArrayList<>());
            if (!all.contains(country)) {
                all.add(country);
            }
        }
    }

    public boolean isName(String norm) {
        return countries.containsKey(norm);
    }

    public boolean isFamily(String norm) {
        return family.contains(norm);
    }

    /** "Maria <em>del</em> Pilar", "Ursula <em>von der</em> Leyen": small words inside names. */
    public boolean isParticle(String text) {
        return particles.contains(text);
    }

    /**
     * The state that the sound of a name tells, with how many of its words say so; states that the article names go
     * first, and another needs two words: one family name is found in many states.
     */
    public Optional<Vote> findCountry(List<String> norms, Set<String> near) {
        Optional<Vote> named = leader(norms, near);
        return named.isPresent() ? named : leader(norms, Set.of()).filter(v -> v.words() > 1 || near.isEmpty());
    }

    /** A state and how many words of a name speak for it. */
    public record Vote(String country, int words) {}

    private Optional<Vote> leader(List<String> norms, Set<String> only) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (String norm : norms) {
            for (String country : countries.getOrDefault(norm, List.of())) {
                if (!country.isEmpty() && (only.isEmpty() || only.contains(country))) {
                    votes.merge(country, 1, Integer::sum);
                }
            }
        }
        int best = votes.values().stream().mapToInt(v -> v).max().orElse(0);
        List<String> leaders = votes.entrySet().stream()
                .filter(e -> e.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
        return leaders.size() == 1 && best > 0 ? Optional.of(new Vote(leaders.get(0), best)) : Optional.empty();
    }
}
