package org.entente.reader.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Who is meant: gold names parties in its own words, readings by the ids of people and bodies. */
final class Parties {
    private static final Set<String> GROUPS = Set.of("both", "two", "leaders", "sides");
    private static final Pattern JOINTS = Pattern.compile(" and |,");

    private final Map<String, String> countries = new HashMap<>();

    /** Words that name a country only beside "leaders" and the like: adjectives. */
    private final Map<String, String> adjectives = new HashMap<>();

    Parties(KnowledgeFiles knowledge) {
        for (Entry entry : knowledge.list("evaluate")) {
            (entry.flag("adjective") ? adjectives : countries).put(entry.get("word"), entry.get("country"));
        }
    }

    /** Names and countries that the ids in a reading stand for. */
    static List<String> names(JsonNode reading, List<String> ids) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            JsonNode person = byId(reading, "people", id);
            JsonNode body = byId(reading, "bodies", id);
            if (!person.isMissingNode()) {
                names.add(Items.said(person, "name"));
            } else if (!body.isMissingNode()) {
                names.add(Items.said(body, "name"));
                names.add(Items.said(body, "country"));
            } else {
                names.add(id);
            }
        }
        return names;
    }

    /** The name of a participant of a reading. */
    static String name(JsonNode reading, JsonNode participant) {
        String id = Items.said(participant, "actor");
        String person = Items.said(byId(reading, "people", id), "name");
        if (!person.isEmpty()) {
            return person;
        }
        JsonNode body = byId(reading, "bodies", id);
        return Items.said(body.isMissingNode() ? participant : body, "name");
    }

    private static JsonNode byId(JsonNode reading, String list, String id) {
        JsonNode found = MissingNode.getInstance();
        for (JsonNode actor : reading.path(list)) {
            if (Items.said(actor, "id").equals(id)) {
                found = actor;
            }
        }
        return found;
    }

    /** Whether gold's party is among the names and countries that the reading gives. */
    boolean same(String gold, List<String> found) {
        List<String> words = Spelling.words(gold);
        if (Spelling.share(words, List.copyOf(GROUPS))) {
            Set<String> parties = found.stream()
                    .filter(name -> !name.isEmpty())
                    .map(Spelling::fold)
                    .collect(Collectors.toSet());
            return parties.size() >= 2 || words.stream().anyMatch(word -> found.contains(country(word)));
        }
        return found.stream().anyMatch(name -> same(gold, words, name));
    }

    private String country(String word) {
        return countries.getOrDefault(word, adjectives.getOrDefault(word, "none"));
    }

    private boolean same(String gold, List<String> words, String name) {
        String folded = String.join(" ", words);
        return Spelling.sameName(gold, name)
                || folded.equals(Spelling.fold(name))
                || Objects.equals(countries.get(folded), name)
                || (words.size() > 1 && Spelling.share(Spelling.words(name), words) && part(gold, name));
    }

    private static boolean part(String gold, String name) {
        return JOINTS.splitAsStream(gold)
                .anyMatch(part ->
                        Spelling.sameName(name, part) || Spelling.words(name).contains(Spelling.fold(part)));
    }
}
