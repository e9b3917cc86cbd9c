package org.entente.reader.extract.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.SpeechRules;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;
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

    /** "is firmly <em>convinced</em>, he wrote, that Laos will": believed, and undertaken by nobody. */
    boolean hoped(Clause clause, UndertakingRules rules) {
        int that = clause.from();
        while (that > 0 && clause.from() - that < 6 && !scene.norm(that).equals("that")) {
            that--;
        }
        return scene.norm(that).equals("that") && rules.find("hopes", scene.tokens(), that - 8, that) >= 0;
    }

    /** Is it a verb of speech? */
    boolean says(Clause clause) {
        return says(scene, clause);
    }

    /** Whose word the sentence is, which may be another. */
    Optional<Mention> findSpeaker(Scene other) {
        return other.clauses().stream()
                .filter(c -> says(other, c))
                .map(Clause::subject)
                .filter(subject -> subject != null)
                .findFirst();
    }

    private boolean says(Scene other, Clause c) {
        return c.voice() != Clause.Voice.INFINITIVE
                && speech.find(c.lemma(), other.tokens(), c.verb() + 1, Math.min(other.size(), c.verb() + 8))
                        .isPresent();
    }

    List<String> speakers(Clause clause) {
        for (Clause c : scene.clauses()) {
            Mention subject = c.subject();
            boolean speaks = !c.equals(clause) && (c.attribution() || c.verb() < clause.from());
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
        int end = unquoted(clause);
        Mention whose = clause.subject();
        if (whose != null && whose.from() > clause.verb() && clause.voice() == Clause.Voice.PARTICIPLE) {
            end = Math.min(end, start(whose)); // "Calling on Laos to act, Sugiono praised …"
        }
        for (Clause c : scene.clauses()) {
            if (c.verb() > clause.verb()) {
                end = Math.min(end, end(clause, c));
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
        while (end > clause.verb() + 1
                && Set.of(".", ",", ";", "”", "»", "\"", "-").contains(scene.norm(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where a later clause of the sentence cuts off what this one says. */
    private int end(Clause clause, Clause c) {
        int none = scene.size();
        if (c.attribution() && c.voice() == Clause.Voice.ACTIVE && c.from() > clause.verb()) {
            return Math.max(clause.verb() + 1, c.from() - 1);
        }
        boolean says = speech.find(c.lemma(), scene.tokens(), c.verb() + 1, Math.min(scene.size(), c.verb() + 8))
                .isPresent();
        if (says
                && c.voice() == Clause.Voice.PARTICIPLE
                && scene.norm(c.verb() - 1).equals(",")) {
            return c.verb() - 1;
        }
        // "announced that it will second officers, and <em>called</em> on firms": the speaker's next deed
        boolean deed = clause.modal() != null
                && c.voice() == Clause.Voice.ACTIVE
                && c.modal() == null
                && c.verb() > clause.verb() + 1
                && scene.norm(c.verb()).endsWith("ed")
                && scene.norm(c.verb() - 1).equals("and");
        if (deed) {
            return c.verb() - 1;
        }
        Mention subject = c.subject();
        if (subject == null) {
            return says && c.voice() == Clause.Voice.ACTIVE ? unnamed(clause, c) : none;
        }
        boolean own = subject.equals(clause.subject());
        if (own && c.voice() == Clause.Voice.ACTIVE && scene.norm(c.verb() - 1).equals("will")) {
            return scene.norm(c.verb() - 2).equals("and") ? c.verb() - 2 : none;
        }
        if (own
                && c.voice() == Clause.Voice.ACTIVE
                && c.modal() == null
                && scene.norm(c.verb()).endsWith("ed")
                && scene.norm(c.verb() - 1).equals("and")) {
            return c.verb() - 1;
        }
        // "will help with vaccines, as the President had pledged"
        if (scene.norm(start(subject) - 1).equals("as")
                && scene.norm(start(subject) - 2).equals(",")) {
            return start(subject) - 2;
        }
        // "will table the pact, and I understand that …": the next main clause
        int start = start(subject);
        boolean main = "will".equals(clause.modal())
                && c.voice() == Clause.Voice.ACTIVE
                && start > clause.verb() + 1
                && scene.norm(start - 1).equals("and")
                && scene.norm(start - 2).equals(",");
        return main ? start - 2 : none;
    }

    private int start(Mention subject) {
        return Sentence.phraseStart(scene.tokens(), subject.from());
    }

    /** "…, <em>the message</em> said": told by what has no name here. */
    private int unnamed(Clause clause, Clause c) {
        for (int i = c.verb() - 1; i > Math.max(clause.verb(), c.verb() - 6); i--) {
            if (scene.norm(i).equals(",")
                    || scene.norm(i).equals("”")
                    || scene.norm(i).equals("»")
                    || scene.norm(i).equals("\"")) {
                boolean close = c.verb() + 2 >= scene.size();
                return close ? i : scene.size();
            }
        }
        return scene.size();
    }

    /** Where the quotation that the clause stands in closes with a comma: "We will …," the minister told reporters. */
    private int unquoted(Clause clause) {
        boolean open = false;
        for (int i = 0; i < scene.size(); i++) {
            String text = scene.tokens().get(i).text();
            boolean straight = text.equals("\"");
            boolean closes = text.equals("”") || text.equals("»") || (straight && open);
            if (closes && i > clause.verb() && scene.norm(i - 1).equals(",")) {
                return i - 1;
            }
            open = !closes && (open || straight || text.equals("“") || text.equals("«"));
        }
        return scene.size();
    }
}
