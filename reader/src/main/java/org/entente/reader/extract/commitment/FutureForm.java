package org.entente.reader.extract.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Statement;

/** Undertakings told as the future: "Laos will …" as somebody's word, "… should …" as advice to another. */
record FutureForm(Frame frame, Will will) {
    private static final Set<String> FUTURE = Set.of("will", "would", "shall");

    List<Draft> list(Clause clause) {
        Mention subject = clause.subject();
        if (subject == null || clause.modal() == null || clause.voice() != Clause.Voice.ACTIVE) {
            return List.of();
        }
        if (clause.modal().equals("should")) {
            return clause.negated() ? List.of() : should(clause, subject);
        }
        boolean past = frame.norm(clause.verb() - 1).equals("have");
        if (!FUTURE.contains(clause.modal()) || past || !will.undertakes(clause)) {
            return List.of();
        }
        Optional<Statement.Act> told = frame.around().findAct(clause);
        if (told.filter(a -> a == Statement.Act.EXPRESS_HOPE || a == Statement.Act.CONDEMN)
                        .isPresent()
                || frame.around().hoped(clause, frame.rules())) {
            return List.of();
        }
        double confidence = frame.around().speakers(clause).isEmpty() ? 0.6 : 0.7;
        return frame.drafts(
                clause,
                act(clause, subject),
                clause.verb(),
                frame.around().end(clause),
                confidence,
                "will " + clause.lemma());
    }

    private Act act(Clause clause, Mention subject) {
        List<String> speakers = frame.around().speakers(clause);
        Set<String> own = new HashSet<>();
        speakers.forEach(id -> own.add(String.valueOf(frame.article().side(id))));
        boolean theirs = speakers.isEmpty()
                || subject.actors().stream()
                        .anyMatch(
                                a -> own.contains(String.valueOf(frame.article().side(a))));
        String verb = frame.around().findVerb(clause).orElse("");
        long sides = frame.sides(subject.actors());
        boolean first = Set.of("i", "we").contains(frame.norm(subject.from()));
        boolean pledged = (sides == 1 && (first || frame.power(subject) || (!speakers.isEmpty() && theirs)))
                || frame.rules().in("asserts", verb);
        // "the two ministers confirmed that they will …": said together it is agreed
        boolean joint = sides > 1 && frame.rules().in("concludes", verb);
        return pledged ? Act.PLEDGE : joint ? Act.AGREE : Act.PLAN;
    }

    /** "… should do it, he suggested" proposes; "of one mind that they should do it" agrees. */
    private List<Draft> should(Clause clause, Mention subject) {
        int end = frame.around().end(clause);
        boolean suggests = frame.scene().clauses().stream()
                .anyMatch(c -> !c.equals(clause)
                        && frame.rules().verbs(c.lemma()).stream().anyMatch(r -> r.act() == Act.PROPOSE));
        boolean joint = frame.sides(subject.actors()) > 1
                && frame.scene().tokens().stream().anyMatch(t -> t.is("mind") || t.is("agreed") || t.is("concurred"));
        List<String> speakers = frame.around().speakers(clause);
        if (!suggests && !joint) {
            // "Russia should release the prisoners, the Secretary said": asked of another
            boolean another = !speakers.isEmpty()
                    && frame.sides(subject.actors()) == 1
                    && subject.kind() == Mention.Kind.STATE
                    && speakers.stream().noneMatch(s -> subject.actors().stream()
                            .anyMatch(a -> String.valueOf(frame.article().side(a))
                                    .equals(String.valueOf(frame.article().side(s)))));
            // "the two countries should open a road, the minister said": proposed to both
            boolean both = frame.sides(subject.actors()) > 1 && frame.sides(speakers) == 1;
            if (!another && !both) {
                return List.of();
            }
            int from = frame.from(clause);
            Act act = another ? Act.REQUEST : Act.PROPOSE;
            return List.of(frame.draft(clause, act, from, clause.verb(), end, speakers, 0.6, "should ask"));
        }
        return frame.drafts(
                clause,
                joint && !suggests ? Act.AGREE : Act.PROPOSE,
                clause.verb(),
                end,
                0.6,
                "should " + clause.lemma());
    }
}
