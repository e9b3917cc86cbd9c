package org.entente.reader.extract.commitment;

import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;

/** What "will" with a verb that mostly tells of something else undertakes all the same. */
record Will(UndertakingRules rules, SpeechFrame around, Scene scene) {
    private static final Set<String> OFTEN = Set.of("year", "annually", "yearly", "regularly", "twice", "alternating");

    /** "will deliver <em>twelve boats</em>", not "a speech"; "will take <em>measures</em>", not "part". */
    boolean goods(Clause clause) {
        return rules.findSocial(clause.lemma())
                .filter(social -> scene
                        .tokens()
                        .subList(Math.max(0, clause.verb() - 14), Math.min(around.end(clause), clause.verb() + 8))
                        .stream()
                        .noneMatch(t -> social.contains(t.norm())))
                .isPresent();
    }

    /** "will meet <em>every year</em>, by turns in Hanoi and Vientiane": more than an appointment. */
    boolean often(Clause clause) {
        return scene.tokens().subList(clause.verb(), around.end(clause)).stream()
                .anyMatch(t -> OFTEN.contains(t.norm()) && !t.is("year")
                        || t.is("year") && scene.tokens().stream().anyMatch(w -> w.is("every") || w.is("each")));
    }

    /** "will do its best / utmost", "will make every effort", "will provide". */
    boolean effort(Clause clause) {
        for (int i = clause.verb() + 1; i < Math.min(scene.size(), clause.verb() + 5); i++) {
            if (Set.of(
                            "best",
                            "utmost",
                            "effort",
                            "efforts",
                            "everything",
                            "all",
                            "priority",
                            "first",
                            "conditions",
                            "support",
                            "assistance")
                    .contains(scene.norm(i))) {
                return true;
            }
        }
        return Set.of("provide", "help", "contribute", "create", "give", "remain")
                        .contains(clause.lemma())
                && clause.subject() != null
                && clause.subject().kind() != Mention.Kind.PRONOUN;
    }
}
