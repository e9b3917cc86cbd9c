package org.entente.reader.extract.commitment;

import java.util.List;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Statement;

/**
 * What is announced without a word of undertaking: "a plan <em>will be signed</em> by the two sides", "a delegation
 * <em>is to be sent</em> in October", "the two capitals <em>are set to form</em> a commission", "the joint committee
 * <em>will meet</em> every year".
 */
record Announced(Frame frame, Will will) {

    List<Draft> list(Clause clause) {
        Mention subject = clause.subject();
        boolean hoped = frame.around()
                        .findAct(clause)
                        .filter(a -> a == Statement.Act.EXPRESS_HOPE || a == Statement.Act.CONDEMN)
                        .isPresent()
                || frame.around().hoped(clause, frame.rules());
        if (hoped || clause.negated()) {
            return List.of();
        }
        if (regular(clause)) {
            return List.of(
                    draft(clause, Act.AGREE, frame.opening(clause, at -> false), sides(), "meets " + clause.lemma()));
        }
        boolean made = frame.rules().in("made", clause.lemma());
        boolean passive = clause.voice() == Clause.Voice.PASSIVE && ahead(clause);
        boolean active = clause.voice() == Clause.Voice.INFINITIVE && set(clause) && subject != null;
        if (!made || (!passive && !active)) {
            return List.of();
        }
        List<String> by = passive || subject == null ? agents(clause) : subject.actors();
        List<String> parties = by.isEmpty() ? sides() : by;
        if (parties.isEmpty()) {
            parties = frame.around().speakers(clause);
        }
        if (parties.isEmpty()) {
            return List.of();
        }
        int from = passive || subject == null
                ? frame.opening(clause, at -> false)
                : Sentence.phraseStart(frame.scene().tokens(), subject.from());
        return List.of(draft(clause, Act.PLAN, from, parties, "announced " + clause.lemma()));
    }

    private Draft draft(Clause clause, Act act, int from, List<String> by, String rule) {
        return frame.draft(clause, act, from, from, frame.around().end(clause), by, 0.55, rule);
    }

    /**
     * "The <em>joint committee</em> will meet every year", "The Commission will meet <em>again</em> in 2031": of both sides,
     * though neither is named; or "<em>It</em> will meet once a year", after a sentence that names one.
     */
    private boolean regular(Clause clause) {
        Scene scene = frame.scene();
        boolean meets = clause.voice() == Clause.Voice.ACTIVE
                && "will".equals(clause.modal())
                && Set.of("meet", "convene").contains(clause.lemma())
                && (will.often(clause) || again(clause));
        Mention subject = clause.subject();
        boolean none = subject == null || frame.sides(subject.actors()) == 0;
        boolean body = none && standing(scene, Math.min(clause.verb(), 5));
        boolean it = scene.norm(0).equals("it")
                && frame.before().filter(s -> standing(s, s.size())).isPresent();
        return meets && (body || it);
    }

    private boolean standing(Scene scene, int to) {
        return frame.rules().find("bodies", scene.tokens(), 0, to) >= 0;
    }

    private boolean again(Clause clause) {
        Scene scene = frame.scene();
        boolean next = scene.norm(clause.verb() + 1).equals("again")
                || scene.norm(clause.verb() + 1).equals("next");
        return next && !scene.dates().isEmpty();
    }

    /** "will be", "is to be". */
    private boolean ahead(Clause clause) {
        if (clause.modal() != null && Set.of("will", "shall").contains(clause.modal())) {
            return true;
        }
        return frame.norm(clause.verb() - 1).equals("be")
                && frame.norm(clause.verb() - 2).equals("to")
                && Set.of("is", "are").contains(frame.norm(clause.verb() - 3));
    }

    /** "are set to form". */
    private boolean set(Clause clause) {
        int at = clause.verb() - 2;
        return frame.norm(at + 1).equals("to")
                && frame.rules().words("poised").contains(frame.norm(at))
                && Set.of("is", "are").contains(frame.norm(at - 1));
    }

    private List<String> agents(Clause clause) {
        Scene scene = frame.scene();
        return scene.mentions(clause.verb(), frame.around().end(clause)).stream()
                .filter(m -> scene.before(m).equals("by"))
                .findFirst()
                .map(Mention::actors)
                .orElse(List.of());
    }

    /** The states that the sentence names, when there are two. */
    private List<String> sides() {
        List<String> actors = Scene.actors(frame.scene().mentions());
        return frame.sides(actors) > 1 ? actors : List.of();
    }
}
