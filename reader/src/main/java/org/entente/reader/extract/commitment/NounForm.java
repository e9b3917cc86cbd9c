package org.entente.reader.extract.commitment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;

/** Undertakings told by a noun: "thanked the President for <em>his promise that</em> …", "hailed Laos's <em>plan to</em> …". */
record NounForm(Frame frame) {
    /** How far the noun may stand from the verb around it. */
    private static final int REACH = 16;

    /** What the verb of the clause tells of as held out by somebody. */
    List<Draft> list(Clause clause) {
        if (!frame.rules().in("held", clause.lemma()) || clause.voice() == Clause.Voice.PASSIVE) {
            return List.of();
        }
        Scene scene = frame.scene();
        int stop = frame.around().end(clause);
        for (int i = clause.verb() + 2; i + 2 < Math.min(stop, clause.verb() + REACH); i++) {
            Optional<Act> act = frame.rules().findNoun(scene.norm(i));
            if (act.isEmpty() || !opens(i + 1)) {
                continue;
            }
            List<String> by = holder(clause, i);
            if (!by.isEmpty()) {
                int from = Math.max(clause.verb(), i - 3);
                return List.of(frame.draft(clause, act.get(), from, i + 2, stop, by, 0.55, "noun " + scene.norm(i)));
            }
        }
        return List.of();
    }

    /** "to build", "that it will build"; not "to the treaty". */
    private boolean opens(int at) {
        return frame.norm(at).equals("that")
                || (frame.norm(at).equals("to")
                        && frame.scene().tokens().get(at + 1).pos() == Pos.VERB);
    }

    /** "<em>Laos</em>'s plan", "the plan <em>of Laos</em>"; "his promise": whoever is spoken of, or else whoever speaks. */
    private List<String> holder(Clause clause, int noun) {
        Scene scene = frame.scene();
        for (int i = noun - 1; i > clause.verb() && noun - i < 4; i--) {
            if (scene.norm(i).equals("'s") || scene.norm(i).equals("'")) {
                int end = i;
                return scene.mentions().stream()
                        .filter(m -> m.to() == end)
                        .findFirst()
                        .map(Mention::actors)
                        .orElse(List.of());
            }
            if (Set.of("his", "her", "its", "their").contains(scene.norm(i))) {
                List<Mention> spoken = scene.mentions(clause.verb() + 1, i);
                Mention subject = clause.subject();
                return spoken.isEmpty()
                        ? Objects.requireNonNullElse(subject == null ? null : subject.actors(), List.of())
                        : spoken.get(spoken.size() - 1).actors();
            }
        }
        return List.of();
    }
}
