package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;

/** What the lists of people in public office and of common names tell about a name. */
final class Authority {
    /** Somebody of the lists. */
    record Listed(String name, String country) {}

    private final Map<String, List<Listed>> people = new HashMap<>();
    private final Map<String, List<Listed>> lastWords = new HashMap<>();
    private final Map<String, Set<String>> common = new HashMap<>();
    private final Map<String, Set<String>> middles = new HashMap<>();
    private final Map<String, String> shortNames = new HashMap<>();

    Authority(KnowledgeFiles knowledge, NameReader names) {
        for (Entry e : knowledge.list("people")) {
            Listed listed = new Listed(e.get("name"), e.get("country", ""));
            add(names.read(e.get("name"), null), listed);
            e.list("forms").forEach(form -> add(names.read(form, null), listed));
        }
        for (Entry e : knowledge.list("names")) {
            Set<String> words = common.computeIfAbsent(e.get("country"), c -> new HashSet<>());
            e.list("middle").forEach(word -> names.read(word, null).words().forEach(w -> middles.computeIfAbsent(
                            e.get("country"), c -> new HashSet<>())
                    .add(w.plain())));
            for (String kind : List.of("family", "middle", "given", "ambiguous")) {
                for (String word : e.list(kind)) {
                    names.read(word, null).words().forEach(w -> words.add(w.plain()));
                }
            }
        }
        for (Entry e : knowledge.list("states")) {
            shortNames.putIfAbsent(e.get("code"), e.get("short_name", ""));
        }
    }

    private void add(FullName name, Listed listed) {
        if (name.words().isEmpty()) {
            return;
        }
        List<Listed> all = people.computeIfAbsent(name.letters(), n -> new ArrayList<>());
        if (!all.contains(listed)) {
            all.add(listed);
        }
        NameWord last = name.words().get(name.words().size() - 1);
        List<Listed> same = lastWords.computeIfAbsent(last.plain(), w -> new ArrayList<>());
        if (!same.contains(listed)) {
            same.add(listed);
        }
    }

    /** Who is listed under exactly this name, in whatever order of its words; a lone word is nobody's. */
    List<Listed> list(FullName name) {
        return name.lone() ? List.of() : people.getOrDefault(name.letters(), List.of());
    }

    /** The one person of the lists whose last name is this lone and rare word; none when there are several. */
    List<Listed> alone(FullName name) {
        if (!name.lone() || name.words().isEmpty()) {
            return List.of();
        }
        String word = name.words().get(0).plain();
        List<Listed> same = lastWords.getOrDefault(word, List.of());
        boolean rare = same.size() == 1 && common.values().stream().noneMatch(words -> words.contains(word));
        return rare ? same : List.of();
    }

    /** All words of the name are common in the state: the name alone tells little. */
    boolean common(FullName name, @Nullable String country) {
        Set<String> words = common.getOrDefault(country == null ? "" : country, Set.of());
        Set<String> shared = common.getOrDefault("", Set.of());
        return name.words().stream().allMatch(w -> words.contains(w.plain()) || shared.contains(w.plain()));
    }

    /** A word that stands in the middle of many names of the state, as "Thi" does. */
    boolean middle(NameWord word, @Nullable String country) {
        return middles.getOrDefault(country == null ? "" : country, Set.of()).contains(word.plain());
    }

    boolean state(@Nullable String country) {
        return country != null && shortNames.containsKey(country);
    }

    /** May the word at {@code place} of a name of so many words stand for the whole, as the state's news has it? */
    boolean brief(int place, int of, @Nullable String country) {
        boolean last = place == of - 1;
        return switch (shortNames.getOrDefault(country == null ? "" : country, "")) {
            case "last" -> last;
            case "first" -> place == 0;
            default -> last || place == 0;
        };
    }
}
