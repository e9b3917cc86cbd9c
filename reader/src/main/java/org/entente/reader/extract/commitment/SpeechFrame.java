package org.entente.reader.extract.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.SpeechRules;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Statement;

/** Who says a clause, and what saying it does: the verbs of speech around it in its sentence. */
final class SpeechFrame {
    private final SpeechRules speech;
    private final Scene scene;

    SpeechFrame(SpeechRules speech, Scene scene) {
        this.speech = speech;
        this.scene = scene;
    }

    /** The verb of the finite clause that holds this one. */
    Optional<String> findVerb(Clause clause) {
        return scene.clauses().stream()
                .filter(c -> c.verb() < clause.verb() && c.voice() == Clause.Voice.ACTIVE)
                .reduce((a, b) -> b)
                .map(Clause::lemma);
    }

    /** What the sentence that holds the clause does: hopes, affirms …; judged by the nearest verb of speech around it. */
    Optional<Statement.Act> findAct(Clause clause) {
        boolean hopes = scene.clauses().stream()
                .filter(c -> c.verb() < clause.verb() && c.voice() != Clause.Voice.INFINITIVE)
                .flatMap(
                        c -> speech
                                .find(
                                        c.lemma(),
                                        scene.tokens(),
                                        c.verb() + 1,
                                        Math.min(clause.from() + 1, c.verb() + 10))
                                .stream())
                .anyMatch(a -> a == Statement.Act.EXPRESS_HOPE);
        if (hopes) {
            return Optional.of(Statement.Act.EXPRESS_HOPE);
        }
        Optional<Statement.Act> after = scene.clauses().stream()
                .filter(c -> c.attribution() && c.verb() > clause.verb())
                .findFirst()
                .flatMap(c ->
                        speech.find(c.lemma(), scene.tokens(), c.verb() + 1, Math.min(scene.size(), c.verb() + 8)));
        if (after.isPresent()) {
            return after;
        }
        Optional<Statement.Act> found = Optional.empty();
        for (Clause c : scene.clauses()) {
            if (c.verb() < clause.verb() && c.voice() != Clause.Voice.INFINITIVE) {
                Optional<Statement.Act> act = speech.find(
                        c.lemma(), scene.tokens(), c.verb() + 1, Math.min(clause.from() + 1, c.verb() + 10));
                found = act.isPresent() ? act : found;
            }
        }
        return found;
    }

    List<String> speakers(Clause clause) {
        for (Clause c : scene.clauses()) {
            Mention subject = c.subject();
            boolean speaks = c != clause && (c.attribution() || c.verb() < clause.from());
            if (subject != null
                    && speaks
                    && speech.find(c.lemma(), scene.tokens(), c.verb() + 1, Math.min(scene.size(), c.verb() + 8))
                            .isPresent()) {
                return subject.actors();
            }
        }
        return List.of();
    }

    /** Up to the words of whoever is quoted after, a new speech, or the end of the sentence. */
    int end(Clause clause) {
        int end = scene.size();
        for (Clause c : scene.clauses()) {
            if (c.verb() <= clause.verb()) {
                continue;
            }
            if (c.attribution() && c.from() > clause.verb()) {
                end = Math.min(end, Math.max(clause.verb() + 1, c.from() - 1));
            }
            boolean other = c.voice() == Clause.Voice.PARTICIPLE
                    && scene.norm(c.verb() - 1).equals(",")
                    && speech.find(c.lemma(), scene.tokens(), c.verb() + 1, Math.min(scene.size(), c.verb() + 8))
                            .isPresent();
            boolean will = "will".equals(c.modal())
                    && scene.norm(c.verb() - 1).equals("will")
                    && scene.norm(c.verb() - 2).equals("and");
            boolean again = c.voice() == Clause.Voice.ACTIVE
                    && (will
                            || c.modal() == null
                                    && scene.norm(c.verb()).endsWith("ed")
                                    && scene.norm(c.verb() - 1).equals("and"))
                    && c.subject() != null
                    && c.subject().equals(clause.subject());
            if (other || again) {
                end = Math.min(end, will ? c.verb() - 2 : c.verb() - 1);
            }
        }
        // "requested support, to which Y answered that …": another's words begin
        for (int i = clause.verb() + 2; i < end; i++) {
            if (scene.norm(i).equals("which")
                    && Set.of("to", "for", "at").contains(scene.norm(i - 1))
                    && scene.norm(i - 2).equals(",")) {
                end = i - 2;
            }
        }
        while (end > clause.verb() + 1 && Set.of(".", ",", ";", "”", "\"", "-").contains(scene.norm(end - 1))) {
            end--;
        }
        return end;
    }
}
