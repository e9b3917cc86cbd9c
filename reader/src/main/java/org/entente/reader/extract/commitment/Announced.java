package org.entente.reader.extract.commitment;

import java.util.List;
import java.util.Set;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Statement;

/**
 * What is announced without a word of undertaking: "a plan <em>will be signed</em> by the two sides", "a delegation
 * <em>is to be sent</em> in October", "the two capitals <em>are set to form</em> a commission".
 */
record Announced(UndertakingRules rules, SpeechFrame around, AnnotatedArticle article, Scene scene) {
    private static final Set<String> AHEAD = Set.of("set", "due", "slated", "poised");

    List<Draft> list(Clause clause) {
        Mention subject = clause.subject();
        boolean hoped = around.findAct(clause)
                .filter(a -> a == Statement.Act.EXPRESS_HOPE || a == Statement.Act.CONDEMN)
                .isPresent();
        if (hoped || clause.negated() || !rules.in("made", clause.lemma())) {
            return List.of();
        }
        boolean passive = clause.voice() == Clause.Voice.PASSIVE && ahead(clause);
        boolean active = clause.voice() == Clause.Voice.INFINITIVE && set(clause) && subject != null;
        if (!passive && !active) {
            return List.of();
        }
        int end = around.end(clause);
        List<String> by = passive || subject == null ? agents(clause, end) : subject.actors();
        List<String> parties = by.isEmpty() ? sides() : by;
        if (parties.isEmpty()) {
            return List.of();
        }
        int from = passive || subject == null ? opening(clause) : Sentence.phraseStart(scene.tokens(), subject.from());
        return List.of(new Draft(
                scene, Act.PLAN, from, from, from, end, parties, List.of(), 0.55, "announced " + clause.lemma()));
    }

    /** "will be", "is to be". */
    private boolean ahead(Clause clause) {
        if (clause.modal() != null && Set.of("will", "shall").contains(clause.modal())) {
            return true;
        }
        return scene.norm(clause.verb() - 1).equals("be")
                && scene.norm(clause.verb() - 2).equals("to")
                && Set.of("is", "are").contains(scene.norm(clause.verb() - 3));
    }

    /** "are set to form". */
    private boolean set(Clause clause) {
        int at = clause.verb() - 2;
        return scene.norm(at + 1).equals("to")
                && AHEAD.contains(scene.norm(at))
                && Set.of("is", "are").contains(scene.norm(at - 1));
    }

    private List<String> agents(Clause clause, int end) {
        return scene.mentions(clause.verb(), end).stream()
                .filter(m -> scene.before(m).equals("by"))
                .findFirst()
                .map(Mention::actors)
                .orElse(List.of());
    }

    /** The states that the sentence names, when there are two. */
    private List<String> sides() {
        List<String> actors = Scene.actors(scene.mentions());
        long sides = actors.stream()
                .map(article::side)
                .filter(s -> s != null)
                .distinct()
                .count();
        return sides > 1 ? actors : List.of();
    }

    /** The first word of what is to be made. */
    private int opening(Clause clause) {
        int at = clause.verb();
        while (at > 0 && !Set.of(",", ";", "that", ":", "\u201c", "\"").contains(scene.norm(at - 1))) {
            at--;
        }
        return at;
    }
}
