package org.entente.reader.extract.commitment;

import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;

/** Whether "will" with a verb undertakes, or tells of an appointment, a forecast, an effect. */
record Will(UndertakingRules rules, SpeechFrame around, Scene scene) {
    private static final Set<String> YEARLY = Set.of("every", "each", "once", "twice");

    boolean undertakes(Clause clause) {
        String lemma = clause.lemma();
        boolean on = rules.find("onward", scene.tokens(), clause.verb(), clause.verb() + 1) >= 0;
        boolean contact = rules.in("contacts", lemma) && !often(clause) && !goods(clause) && !shared(clause) && !on;
        boolean vague = rules.in("vague", lemma) && !effort(clause) && !on;
        boolean refused = clause.negated() && !rules.in("refrains", lemma);
        return !contact && !vague && !refused && !effect(clause);
    }

    /** "<em>It</em> will boost trade": a pact or a visit. */
    private boolean effect(Clause clause) {
        Mention subject = clause.subject();
        boolean it = subject != null && Set.of("it", "this", "that", "which").contains(scene.norm(subject.from()));
        return it && rules.in("effects", clause.lemma());
    }

    /** "will deliver <em>twelve boats</em>", not "a speech"; "will take <em>measures</em>", not "part". */
    private boolean goods(Clause clause) {
        return rules.findSocial(clause.lemma())
                .filter(social -> scene
                        .tokens()
                        .subList(Math.max(0, clause.verb() - 14), Math.min(around.end(clause), clause.verb() + 8))
                        .stream()
                        .noneMatch(t -> social.contains(t.norm())))
                .isPresent();
    }

    /** "will hold a <em>joint</em> workshop": work for both. */
    private boolean shared(Clause clause) {
        int from = clause.verb() + 1;
        return clause.lemma().equals("hold")
                && scene.tokens().subList(from, Math.min(scene.size(), from + 3)).stream()
                        .anyMatch(t -> t.is("joint"));
    }

    /** "will meet <em>every year</em>, by turns in Hanoi and Vientiane": more than an appointment. */
    boolean often(Clause clause) {
        return scene.tokens().subList(clause.verb(), around.end(clause)).stream()
                .anyMatch(t -> (rules.words("often").contains(t.norm()) && !t.is("year"))
                        || (t.is("year") && scene.tokens().stream().anyMatch(w -> YEARLY.contains(w.norm()))));
    }

    /** "will do its best / utmost", "will make every effort", "will provide". */
    private boolean effort(Clause clause) {
        if (clause.lemma().equals("be") || clause.lemma().equals("become")) {
            return false;
        }
        int from = clause.verb() + 1;
        boolean tries = rules.find("efforts", scene.tokens(), from, from + 4) >= 0;
        boolean gives = rules.words("giving").contains(clause.lemma())
                && clause.subject() != null
                && clause.subject().kind() != Mention.Kind.PRONOUN;
        return tries || gives;
    }
}
