package org.entente.reader.extract.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Mention;

/** Undertakings told by where one stands: "both sides stressed the need to …", "is ready to …", "supports X in …". */
record StandForm(Frame frame) {
    private static final Set<String> LINKING = Set.of("be", "stand", "remain");

    /** "both sides stressed the need to …": said together it is agreed. */
    List<Draft> need(Clause clause) {
        boolean joint = clause.subject() != null && frame.sides(clause.subject().actors()) > 1;
        if (!joint
                || !frame.rules().words("stressing").contains(clause.lemma())
                || clause.voice() == Clause.Voice.PASSIVE) {
            return List.of();
        }
        int stop = frame.around().end(clause);
        int from = clause.verb() + 1;
        int need = frame.rules().find("need", frame.scene().tokens(), from, Math.min(stop, from + 11));
        return need < 0
                ? List.of()
                : List.of(frame.draft(clause, Act.AGREE, frame.from(clause), need, stop, 0.6, "need"));
    }

    /** "Japan is willing to …", "is committed to …ing". */
    List<Draft> ready(Clause clause) {
        Mention subject = clause.subject();
        boolean passive = clause.voice() == Clause.Voice.PASSIVE;
        if ((!LINKING.contains(clause.lemma()) && !passive) || subject == null) {
            return List.of();
        }
        int stop = frame.around().end(clause);
        // "are <em>determined</em> to", which may pass for a passive
        for (int i = passive ? clause.verb() : clause.verb() + 1; i < Math.min(stop, clause.verb() + 5); i++) {
            Optional<Act> act = frame.rules().findAdjective(frame.norm(i));
            if (act.isPresent() && frame.norm(i + 1).equals("to")) {
                boolean joint = frame.sides(subject.actors()) > 1 && act.get() == Act.PLEDGE;
                return frame.drafts(clause, joint ? Act.AGREE : act.get(), i + 2, stop, 0.65, "ready");
            }
        }
        return List.of();
    }

    /** "Vietnam supports Laos in …". */
    List<Draft> support(Clause clause) {
        Mention subject = clause.subject();
        boolean state =
                subject != null && (subject.kind() == Mention.Kind.STATE || subject.kind() == Mention.Kind.BODY);
        boolean present = clause.modal() == null
                && clause.voice() == Clause.Voice.ACTIVE
                && !frame.norm(clause.verb()).endsWith("ed");
        int after = clause.verb() + 1;
        boolean whom = !frame.scene()
                .mentions(after, Math.min(frame.scene().size(), after + 5))
                .isEmpty();
        return state && present && frame.rules().in("support", clause.lemma()) && whom
                ? List.of(frame.draft(
                        clause,
                        Act.PLEDGE,
                        frame.from(clause),
                        clause.verb(),
                        frame.around().end(clause),
                        0.5,
                        "support"))
                : List.of();
    }
}
