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
import org.entente.reader.model.Codes;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Token;

/** The rules of {@code commitments.yaml}. */
final class UndertakingRules {
    /** A verb that undertakes. */
    record VerbRule(Act act, Set<String> after, PhraseTable<Boolean> cue, boolean cued) {}

    private final Map<String, List<VerbRule>> verbs = new HashMap<>();
    private final Map<String, Act> adjectives = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> social = new HashMap<>();
    private final PhraseTable<Boolean> continuing = new PhraseTable<>();
    private final PhraseTable<Boolean> need = new PhraseTable<>();
    private final PhraseTable<Boolean> purposes = new PhraseTable<>();
    private final Map<Act, Codes> codes = new HashMap<>();

    UndertakingRules(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("commitments", "verbs")) {
            PhraseTable<Boolean> cue = new PhraseTable<>();
            e.list("cue").forEach(word -> cue.add(word, false, true));
            verbs.computeIfAbsent(e.get("verb"), v -> new ArrayList<>())
                    .add(new VerbRule(act(e), Set.copyOf(e.list("after")), cue, e.has("cue")));
        }
        knowledge.list("commitments", "adjectives").forEach(e -> adjectives.put(e.get("word"), act(e)));
        knowledge.list("commitments", "social").forEach(e -> social.put(e.get("verb"), Set.copyOf(e.list("objects"))));
        for (String key : List.of("support", "contacts", "vague", "made")) {
            Set<String> all = new HashSet<>();
            knowledge.list("commitments", key).forEach(e -> all.addAll(e.list("verbs")));
            words.put(key, all);
        }
        knowledge.list("commitments", "continuing").forEach(e -> e.list("words")
                .forEach(w -> continuing.add(w, false, true)));
        knowledge.list("commitments", "need").forEach(e -> e.list("words").forEach(w -> need.add(w, false, true)));
        knowledge.list("commitments", "purposes").forEach(e -> e.list("words")
                .forEach(w -> purposes.add(w, false, true)));
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

    /** Is the verb in the list {@code support}, {@code contacts} or {@code vague}? */
    boolean in(String list, String lemma) {
        return words.getOrDefault(list, Set.of()).contains(lemma);
    }

    /** With which objects a verb tells of a contact; with others it undertakes. */
    Optional<Set<String>> findSocial(String lemma) {
        return Optional.ofNullable(social.get(lemma));
    }

    boolean continuing(List<Token> tokens) {
        return !continuing.list(tokens).isEmpty();
    }

    /** Where the words begin to say why, as in "in order to"; their number when they never do. */
    int purpose(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (purposes.findAt(tokens, i).isPresent()) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Where "the need to" or the like starts among {@code [from, to)}, or -1. */
    int need(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (need.findAt(tokens, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    Codes codes(Act act) {
        return codes.getOrDefault(act, new Codes("AGREE", "030"));
    }
}
