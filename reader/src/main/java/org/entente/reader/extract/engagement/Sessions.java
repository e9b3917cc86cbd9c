package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Engagement.Status;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;

/** Numbered sessions of standing bodies: "Laos will host the 23rd Joint Commission in 2023", whoever is named. */
final class Sessions {
    private static final int BACK = 10;

    private final ContactRules rules;
    private final Circumstances circumstances;
    private final AnnotatedArticle article;
    private final Arguments arguments;
    private final Between between;

    Sessions(ContactRules rules, Circumstances circumstances, AnnotatedArticle article) {
        this.rules = rules;
        this.circumstances = circumstances;
        this.article = article;
        this.arguments = new Arguments(article);
        this.between = new Between(circumstances, article);
    }

    List<Candidate> list(Scene scene) {
        List<Candidate> found = new ArrayList<>();
        for (Match<Engagement.Type> body : rules.sessions().list(scene.tokens())) {
            int from = ordinal(scene, body.from());
            Optional<Clause> told = from < 0 ? Optional.empty() : told(scene, from, body.to());
            Set<String> states = told.isPresent() ? between.states(scene) : Set.of();
            if (states.size() > 1) {
                found.add(candidate(scene, body, from, told.get(), states));
            }
        }
        for (Match<Engagement.Type> sitting : rules.sittings().list(scene.tokens())) {
            int from = ordinal(scene, sitting.from());
            Optional<Clause> told = from < 0 || sitting.from() - from > 1
                    ? Optional.empty()
                    : told(scene, from, sitting.to())
                            .filter(c -> ("will".equals(c.modal()) || "shall".equals(c.modal()))
                                    && c.verb() > sitting.from());
            Set<String> states = told.isPresent() && found.isEmpty() ? between.both() : Set.of();
            if (states.size() == 2) {
                found.add(candidate(scene, sitting, from, told.get(), states));
            }
        }
        return found;
    }

    private Candidate candidate(Scene scene, Match<Engagement.Type> body, int from, Clause told, Set<String> states) {
        Map<String, Role> parts = new LinkedHashMap<>();
        states.forEach(id -> parts.put(id, Role.PARTICIPANT));
        DateReading when = circumstances.when(scene, told.verb());
        Status status = circumstances.status(scene, told.verb(), told);
        boolean ahead = status == Status.HELD && !rules.past(scene, told) && Judge.later(article, when);
        if (status == Status.PLANNED && Judge.before(article, when)) {
            // "… will review the last session, held in Doha in November": that one's day
            when = null;
        }
        if (when == null && status == Status.PLANNED) {
            // "in 2023" says enough of what is to come
            when = scene.dates().stream().findFirst().orElse(null);
        }
        int to = Math.max(body.to(), Arguments.stop(scene, told.verb() + 1));
        return new Candidate(
                body.value(),
                ahead ? Status.PLANNED : status,
                parts,
                null,
                when,
                between.where(scene, told),
                scene.sentence().index(),
                false,
                false,
                "session",
                List.of(article.evidence(scene, Math.min(from, told.from()), to)),
                arguments.sides(states));
    }

    /** Where the number stands before the body: "the <em>8th</em> meeting of the A-B intergovernmental commission". */
    private int ordinal(Scene scene, int body) {
        for (int i = body - 1; i >= Math.max(0, body - BACK); i--) {
            String word = scene.norm(i);
            if (word.matches("\\d+(st|nd|rd|th)")
                    || rules.words("which session").contains(word)) {
                return i;
            }
            Pos pos = scene.tokens().get(i).pos();
            if (pos == Pos.VERB || pos == Pos.AUX || word.equals(",") || word.equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** "was <em>held</em>", "Laos <em>hosted</em> the …", "<em>held</em> between A and B". */
    private Optional<Clause> told(Scene scene, int from, int to) {
        // not "agreed to hold the next dialogue"
        Optional<Clause> before =
                scene.clauseBefore(from).filter(c -> rules.sat(c.lemma()) && c.voice() != Clause.Voice.INFINITIVE);
        return before.or(() ->
                scene.clauses().stream().filter(c -> c.verb() >= to).findFirst().filter(c -> rules.sat(c.lemma())));
    }
}
