package org.entente.reader.extract.milestone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Scene;

/** The rules of {@code milestones.yaml}. */
final class MilestoneRules {
    private static final int LONGEST = 4;

    /** A noun that may name a milestone, and what makes it one. */
    record NounRule(
            String noun, String type, boolean alone, boolean ordinal, boolean name, PhraseTable<Boolean> with) {}

    private final PhraseTable<NounRule> nouns = new PhraseTable<>();
    private final PhraseTable<Boolean> avoided = new PhraseTable<>();
    private final Set<String> ordinals = new HashSet<>();

    MilestoneRules(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("milestones", "nouns")) {
            PhraseTable<Boolean> with = new PhraseTable<>();
            e.list("with").forEach(word -> with.add(word, false, true));
            NounRule rule = new NounRule(
                    e.get("noun"), e.get("type"), e.flag("alone"), e.flag("ordinal"), e.flag("name"), with);
            nouns.add(rule.noun(), false, rule);
            e.list("forms").forEach(form -> nouns.add(form, false, rule));
            e.list("avoid").forEach(words -> avoided.add(words, false, true));
        }
        knowledge.list("milestones", "ordinals").forEach(e -> ordinals.add(e.get("form")));
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

    boolean ordinal(String norm) {
        return norm.matches("\\d{1,3}(st|nd|rd|th)") || ordinals.contains(norm) || norm.matches("st|nd|rd|th");
    }
}
