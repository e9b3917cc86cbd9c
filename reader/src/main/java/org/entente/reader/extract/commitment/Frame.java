package org.entente.reader.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Body;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;

/** One sentence in which undertakings are looked for, and how one that is found is drafted. */
record Frame(UndertakingRules rules, SpeechFrame around, Conjuncts conjuncts, AnnotatedArticle article, Scene scene) {

    private static final Set<String> OPENERS = Set.of(",", ";", "that", ":", "\u201c", "\"");

    /** How far before the verb its subject may stand and still be cited with it. */
    private static final int NEAR = 12;

    String norm(int i) {
        return scene.norm(i);
    }

    /** The sentence before, in the same paragraph. */
    Optional<Scene> before() {
        return article.scenes().stream()
                .filter(s -> s.sentence().index() == scene.sentence().index() - 1
                        && s.sentence().block() == scene.sentence().block())
                .findFirst();
    }

    /** Of how many sides these actors are. */
    long sides(List<String> actors) {
        return actors.stream()
                .map(article::side)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** The first word that an undertaking is cited from: its subject, when that stands near. */
    int from(Clause clause) {
        Mention subject = clause.subject();
        boolean near = subject != null && subject.from() < clause.verb() && clause.verb() - subject.to() < NEAR;
        return subject != null && near ? Sentence.phraseStart(scene.tokens(), subject.from()) : clause.verb();
    }

    /**
     * The first word of what is to be, after the words that tell of it.
     *
     * @param over tokens before which it goes on all the same
     */
    int opening(Clause clause, IntPredicate over) {
        int floor = scene.clauses().stream()
                .filter(c -> c.verb() < clause.verb() && c.voice() == Clause.Voice.ACTIVE)
                .mapToInt(c -> c.verb() + 1)
                .max()
                .orElse(0);
        int at = clause.verb();
        while (at > floor && (!OPENERS.contains(scene.norm(at - 1)) || over.test(at))) {
            at--;
        }
        return at;
    }

    /** A state, its government or an organisation, and nothing beside it. */
    boolean power(Mention mention) {
        Optional<Body> body =
                mention.actors().size() == 1 ? article.findBody(mention.actors().get(0)) : Optional.empty();
        return body.filter(b -> switch (b.kind()) {
                    case STATE, GOVERNMENT, INTERNATIONAL_ORGANISATION -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** Two sides that reaffirm their commitment agree; one side that agrees pledges; one that decides plans. */
    Act act(Clause clause, Act act) {
        Mention subject = clause.subject();
        if (subject == null) {
            return act;
        }
        if (act == Act.PLEDGE && sides(subject.actors()) > 1 && rules.in("joint", clause.lemma())) {
            return Act.AGREE;
        }
        boolean one = subject.actors().size() == 1
                && !us(subject)
                && subject.kind() != Mention.Kind.GROUP
                && !joined(clause, subject);
        if (act == Act.AGREE && one) {
            return rules.words("own mind").contains(clause.lemma()) ? Act.PLAN : Act.PLEDGE;
        }
        return act;
    }

    /** "The Prime Minister of Laos <em>and</em> X agreed": another side stands before the subject, and no verb between. */
    private boolean joined(Clause clause, Mention subject) {
        int floor = scene.clauses().stream()
                .filter(c -> c.verb() < subject.from())
                .mapToInt(Clause::verb)
                .max()
                .orElse(-1);
        if (floor >= clause.verb()) {
            return false; // "…, said X"
        }
        boolean and = scene.tokens().subList(floor + 1, clause.verb()).stream().anyMatch(t -> t.is("and"));
        return and && sides(Scene.actors(scene.mentions(floor + 1, clause.verb()))) > 1;
    }

    private boolean us(Mention mention) {
        return Set.of("we", "they", "both", "us").contains(norm(mention.from()));
    }

    /** Drafts of the undertaking that begins at token {@code core}, one for each target. */
    List<Draft> drafts(Clause clause, Act act, int core, int stop, double confidence, String rule) {
        List<Draft> drafts = new ArrayList<>();
        List<Conjuncts.Part> parts = conjuncts.split(scene, core, stop, manner(act, rule));
        for (Conjuncts.Part part : parts) {
            int from = drafts.isEmpty() ? from(clause) : part.from();
            int matter = drafts.isEmpty() ? matter(clause, act, core) : part.from();
            drafts.add(draft(clause, act, from, part.from(), part.to(), by(clause), confidence, rule)
                    .about(matter));
        }
        return drafts;
    }

    private static Conjuncts.Manner manner(Act act, String rule) {
        return switch (act) {
            case REQUEST, PROPOSE, INSTRUCT -> Conjuncts.Manner.ASKED;
            case AGREE, PLEDGE, PLAN -> rule.startsWith("will") ? Conjuncts.Manner.FUTURE : Conjuncts.Manner.TOLD;
        };
    }

    Draft draft(Clause clause, Act act, int from, int core, int to, double confidence, String rule) {
        return draft(clause, act, from, core, to, by(clause), confidence, rule);
    }

    private static List<String> by(Clause clause) {
        Mention subject = clause.subject();
        return subject == null ? List.of() : subject.actors();
    }

    Draft draft(Clause clause, Act act, int from, int core, int to, List<String> by, double confidence, String rule) {
        List<String> speakers = around.speakers(clause);
        List<String> said =
                speakers.isEmpty() ? by.stream().filter(article::isPerson).toList() : speakers;
        boolean joint = act == Act.AGREE && clause.subject() != null && us(clause.subject());
        return new Draft(
                scene,
                act,
                Math.min(from, core),
                core,
                core,
                Math.max(to, core + 1),
                by,
                joint,
                said,
                confidence,
                rule);
    }

    /** Whom one asks tells what about: "instructed their <em>energy</em> ministers to prepare a schedule". */
    private static int matter(Clause clause, Act act, int core) {
        boolean asks = act == Act.REQUEST || act == Act.INSTRUCT;
        boolean near = clause.verb() + 1 < core && core - clause.verb() < NEAR;
        return asks && near ? clause.verb() + 1 : core;
    }
}
