package org.entente.reader.extract.mechanism;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** The rules of {@code mechanisms.yaml}. */
final class ChannelRules {
    private static final int LONGEST = 4;

    /** A noun that may name a channel, and what makes it one. */
    record NounRule(String noun, boolean alone, boolean ordinal, PhraseTable<Boolean> with) {}

    private final PhraseTable<NounRule> nouns = new PhraseTable<>();
    private final PhraseTable<Boolean> avoided = new PhraseTable<>();
    private final PhraseTable<Boolean> sessions = new PhraseTable<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    ChannelRules(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("mechanisms", "nouns")) {
            PhraseTable<Boolean> with = new PhraseTable<>();
            e.list("with").forEach(word -> with.add(word, false, true));
            NounRule rule = new NounRule(e.get("noun"), e.flag("alone"), e.flag("ordinal"), with);
            nouns.add(rule.noun(), false, rule);
            e.list("forms").forEach(form -> nouns.add(form, false, rule));
            e.list("avoid").forEach(words -> avoided.add(words, false, true));
        }
        knowledge.list("mechanisms", "sessions").forEach(e -> sessions.add(e.get("form"), false, true));
        knowledge
                .list("mechanisms", "ordinals")
                .forEach(e -> ordinals.put(e.get("form"), Integer.valueOf(e.get("value"))));
    }

    List<Match<NounRule>> nouns(Scene scene) {
        return nouns.list(scene.tokens()).stream()
                .filter(m -> !avoided(scene, m))
                .toList();
    }

    private boolean avoided(Scene scene, Match<NounRule> noun) {
        for (int i = Math.max(0, noun.from() - LONGEST); i < noun.to(); i++) {
            if (avoided.findAt(scene.tokens(), i)
                    .filter(m -> m.to() > noun.from())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean session(Scene scene, int at) {
        return at >= 0
                && at < scene.size()
                && sessions.findAt(scene.tokens(), at).isPresent();
    }

    /** "37th" and "fifth" as numbers; null when the word is no ordinal. */
    @Nullable
    Integer ordinal(String norm) {
        if (norm.matches("\\d{1,3}(st|nd|rd|th)")) {
            return Integer.valueOf(norm.substring(0, norm.length() - 2));
        }
        return ordinals.get(norm);
    }
}
