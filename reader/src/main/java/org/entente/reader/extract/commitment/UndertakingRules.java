package org.entente.reader.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.WordGroups;
import org.entente.reader.model.Codes;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Token;

/** The rules of {@code commitments.yaml}. */
final class UndertakingRules {
    /** A verb that undertakes. */
    record VerbRule(Act act, Set<String> after, PhraseTable<Boolean> cue, boolean cued, boolean asks) {}

    private static final List<String> VERBS = List.of(
            "joint",
            "held",
            "support",
            "contacts",
            "vague",
            "effects",
            "made",
            "brought",
            "works",
            "refrains",
            "honours",
            "asserts",
            "concludes");

    private static final List<String> PHRASES = List.of(
            "efforts",
            "onward",
            "bodies",
            "continuing",
            "need",
            "hopes",
            "purposes",
            "carries on",
            "by when",
            "officials",
            "hands");

    private final Map<String, List<VerbRule>> verbs = new HashMap<>();
    private final Map<String, Act> adjectives = new HashMap<>();
    private final Map<String, Act> nouns = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> social = new HashMap<>();
    private final Map<String, PhraseTable<Boolean>> phrases = new HashMap<>();
    private final Map<Act, Codes> codes = new HashMap<>();
    private final WordGroups words;

    UndertakingRules(KnowledgeFiles knowledge) {
        words = new WordGroups(knowledge);
        for (Entry e : knowledge.list("commitments", "verbs")) {
            PhraseTable<Boolean> cue = new PhraseTable<>();
            e.list("cue").forEach(word -> cue.add(word, false, true));
            VerbRule rule = new VerbRule(act(e), Set.copyOf(e.list("after")), cue, e.has("cue"), e.flag("asks"));
            e.list("verbs").forEach(v -> verbs.computeIfAbsent(v, k -> new ArrayList<>())
                    .add(rule));
        }
        knowledge.list("commitments", "adjectives").forEach(e -> e.list("words")
                .forEach(w -> adjectives.put(w, act(e))));
        knowledge.list("commitments", "nouns").forEach(e -> e.list("words").forEach(w -> nouns.put(w, act(e))));
        knowledge.list("commitments", "social").forEach(e -> social.put(e.get("verb"), Set.copyOf(e.list("objects"))));
        for (String key : VERBS) {
            Set<String> all = new HashSet<>();
            knowledge.list("commitments", key).forEach(e -> all.addAll(e.list("verbs")));
            lists.put(key, all);
        }
        for (String key : PHRASES) {
            PhraseTable<Boolean> table = new PhraseTable<>();
            knowledge.list("commitments", key).forEach(e -> e.list("words").forEach(w -> table.add(w, false, true)));
            phrases.put(key, table);
        }
        for (Entry e : knowledge.list("codes", "commitments")) {
            codes.put(act(e), new Codes(e.get("plover"), e.get("cameo")));
        }
    }

    private static Act act(Entry entry) {
        return Act.valueOf(entry.get("act").toUpperCase(Locale.ROOT));
    }

    List<VerbRule> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    Optional<Act> findAdjective(String norm) {
        return Optional.ofNullable(adjectives.get(norm));
    }

    /** What a noun such as "promise" or "plan" holds out. */
    Optional<Act> findNoun(String norm) {
        return Optional.ofNullable(nouns.get(norm));
    }

    /** Is the verb in that list of the file? */
    boolean in(String list, String lemma) {
        return lists.getOrDefault(list, Set.of()).contains(lemma);
    }

    /** With which objects a verb tells of a contact; with others it undertakes. */
    Optional<Set<String>> findSocial(String lemma) {
        return Optional.ofNullable(social.get(lemma));
    }

    /** Words that rules ask for together, by the name of their group. */
    Set<String> words(String group) {
        return words.get(group);
    }

    boolean continuing(List<Token> tokens) {
        return find("continuing", tokens, 0, tokens.size()) >= 0;
    }

    /** Where the words begin to say why, as in "in order to"; their number when they never do. */
    int purpose(List<Token> tokens) {
        int at = find("purposes", tokens, 1, tokens.size());
        return at < 0 ? tokens.size() : at;
    }

    /** Where a phrase of the list first starts among {@code [from, to)}, or -1. */
    int find(String list, List<Token> tokens, int from, int to) {
        PhraseTable<Boolean> table = phrases.getOrDefault(list, new PhraseTable<>());
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            if (table.findAt(tokens, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    Codes codes(Act act) {
        return codes.getOrDefault(act, new Codes("AGREE", "030"));
    }
}
