package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.engagement.ContactRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement.Status;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gatherings to come of which only the day and the place are told: "the Joint Committee that Tunis will host in May", "the
 * friendship group is to meet in Brno".
 */
final class Gatherings {
    /** How far the verb may stand from the noun. */
    private static final int NEAR = 12;

    private static final Set<String> SUBORDINATE = Set.of("before", "until", "when", "once", "if", "after");

    private static final Set<Type> KINDS = Set.of(Type.MEETING, Type.TALKS, Type.CONFERENCE, Type.HIGH_LEVEL_MEETING);

    private final ContactRules rules;
    private final Circumstances circumstances;
    private final AnnotatedArticle article;
    private final Arguments arguments;
    private final Between between;
    private final Set<String> settled;

    Gatherings(ContactRules rules, Circumstances circumstances, AnnotatedArticle article) {
        this.rules = rules;
        this.circumstances = circumstances;
        this.article = article;
        this.arguments = new Arguments(article);
        this.between = new Between(circumstances, article);
        this.settled = rules.words("agreeing");
    }

    /** @param told what other rules found in the sentence: nothing is told twice */
    List<Candidate> list(Scene scene, List<Candidate> told) {
        boolean known = told.stream()
                .filter(c -> c.status() == Status.PLANNED && KINDS.contains(c.kind()))
                .anyMatch(c -> c.actors().stream().anyMatch(article::isPerson)
                        || ((c.sides().size() > 1 || (c.kind() == Type.CONFERENCE && c.place() != null)) && !vague(c)));
        if (known) {
            return List.of();
        }
        return bodies(scene).stream()
                .flatMap(body -> verb(scene, body).flatMap(v -> candidate(scene, body, v)).stream())
                .limit(1)
                .toList();
    }

    /** What the judge would not keep. */
    private static boolean vague(Candidate candidate) {
        return candidate.when() == null
                || candidate.definite()
                || candidate.parts().isEmpty();
    }

    private List<Match<Type>> bodies(Scene scene) {
        List<Match<Type>> bodies = new ArrayList<>(rules.sessions().list(scene.tokens()));
        for (Match<NounRule> noun : rules.nouns(scene.tokens())) {
            boolean many =
                    scene.norm(noun.to() - 1).endsWith("s") && noun.value().kind() != Type.TALKS;
            if (KINDS.contains(noun.value().kind()) && !many) {
                bodies.add(new Match<>(noun.from(), noun.to(), kind(scene, noun)));
            }
        }
        rules.groups().list(scene.tokens()).forEach(bodies::add);
        return bodies;
    }

    /** A session is a sitting of those who sat before; a forum is a conference. */
    private static Type kind(Scene scene, Match<NounRule> noun) {
        return scene.norm(noun.to() - 1).equals("session")
                ? Type.HIGH_LEVEL_MEETING
                : noun.value().kind();
    }

    /** "will <em>host</em> the forum", "the committee that Tunis will <em>host</em>", "the forum will be <em>held</em>". */
    private Optional<Clause> verb(Scene scene, Match<Type> body) {
        int phrase = Math.min(body.from(), Sentence.phraseStart(scene.tokens(), body.from()));
        Optional<Clause> before = scene.clauseBefore(body.from())
                .filter(c -> rules.arranged(c.lemma()) && phrase - c.verb() <= NEAR && ahead(scene, c));
        return before.or(() -> scene.clauses().stream()
                .filter(c -> c.verb() >= body.to() && c.verb() - body.to() <= NEAR)
                .findFirst()
                .filter(c -> rules.arranged(c.lemma()) && ahead(scene, c)));
    }

    /** "<em>will</em> host", "<em>is to</em> take place"; not "agreed to hold". */
    private boolean ahead(Scene scene, Clause clause) {
        boolean modal = clause.modal() != null && Set.of("will", "shall").contains(clause.modal());
        boolean to = scene.norm(clause.verb() - 1).equals("to")
                || (scene.norm(clause.verb() - 1).equals("be")
                        && scene.norm(clause.verb() - 2).equals("to"));
        // "agreed to hold the next session" has no day yet that both keep; "before the committee convenes"
        boolean agreed =
                to && scene.tokens().subList(0, clause.verb()).stream().anyMatch(t -> settled.contains(t.norm()));
        boolean subordinate = clause.from() > 0 && SUBORDINATE.contains(scene.norm(clause.from() - 1));
        return !clause.negated()
                && !agreed
                && !subordinate
                && (modal || to || circumstances.status(scene, clause.verb(), clause) == Status.PLANNED);
    }

    private Optional<Candidate> candidate(Scene scene, Match<Type> body, Clause verb) {
        DateReading when = when(scene, body, verb);
        Place place = between.where(scene, verb);
        if (when == null || place == null || place.country() == null) {
            return Optional.empty();
        }
        Map<String, Role> parts = new LinkedHashMap<>();
        Set<String> named = between.states(scene);
        (named.isEmpty() ? between.both() : named).forEach(id -> parts.put(id, Role.PARTICIPANT));
        int from = Math.min(verb.from(), Sentence.phraseStart(scene.tokens(), body.from()));
        int to = Math.max(body.to(), Arguments.stop(scene, verb.verb() + 1));
        return Optional.of(new Candidate(
                body.value(),
                Status.PLANNED,
                parts,
                null,
                when,
                place,
                scene.sentence().index(),
                false,
                false,
                Candidate.ARRANGED,
                List.of(article.evidence(scene, from, to)),
                arguments.sides(parts.keySet())));
    }

    /** A day, month or year to come. */
    private @Nullable DateReading when(Scene scene, Match<Type> body, Clause verb) {
        DateReading near = circumstances.when(scene, Math.max(body.from(), verb.verb()));
        return near != null && Judge.later(article, near)
                ? near
                : scene.dates().stream()
                        .filter(d -> Judge.later(article, d))
                        .findFirst()
                        .orElse(null);
    }
}
