package org.entente.reader.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Fields;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.SpeechRules;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Statement;
import org.jspecify.annotations.Nullable;

/** Finds reported acts of speech. */
public final class Statements {
    /** Purposes that are acts of speech in themselves: "rang to <em>explain</em>". */
    private static final Set<Statement.Act> PURPOSES = Set.of(
            Statement.Act.INFORM,
            Statement.Act.THANK,
            Statement.Act.CONGRATULATE,
            Statement.Act.CONDEMN,
            Statement.Act.REGARDS);

    private static final int CUE_WINDOW = 14;

    private final SpeechRules speech;
    private final Fields fields;

    public Statements(KnowledgeFiles knowledge) {
        this.speech = new SpeechRules(knowledge);
        this.fields = new Fields(knowledge);
    }

    /** Statements in text order, each linked to the engagement last told of before it. */
    public List<Statement> list(AnnotatedArticle article, List<Engagement> engagements) {
        List<Statement> found = new ArrayList<>();
        List<String> last = List.of();
        for (Scene scene : article.scenes()) {
            if (scene.sentence().kind() == Block.Kind.TITLE) {
                continue;
            }
            List<Said> said = said(scene);
            for (int i = 0; i < said.size(); i++) {
                List<String> speakers = speakers(article, scene, said.get(i).clause(), last, engagements);
                last = speakers.isEmpty() ? last : speakers;
                found.add(statement("s" + (found.size() + 1), article, scene, said, i, speakers, engagements));
            }
        }
        return found;
    }

    private record Said(Clause clause, Statement.Act act) {}

    private List<Said> said(Scene scene) {
        List<Said> said = new ArrayList<>();
        for (Clause clause : scene.clauses()) {
            int to = Math.min(scene.size(), Math.min(clause.verb() + CUE_WINDOW, next(scene, clause)));
            boolean passive = clause.voice() == Clause.Voice.PASSIVE;
            Optional<Statement.Act> act =
                    speech.find(clause.lemma(), scene.tokens(), passive ? clause.from() : clause.verb() + 1, to);
            if (act.isEmpty() || !speaks(scene, clause, act.get())) {
                continue;
            }
            Clause outer = said.isEmpty() ? null : said.get(said.size() - 1).clause();
            if (outer != null && inner(scene, outer, clause)) {
                said.remove(said.size() - 1);
                said.add(new Said(outer, act.get()));
            } else {
                said.add(new Said(clause, act.get()));
            }
        }
        return said;
    }

    /** "Trong said he <em>trusted</em> that": one statement, and a hope. */
    private static boolean inner(Scene scene, Clause outer, Clause clause) {
        Mention one = outer.subject();
        Mention two = clause.subject();
        boolean same = one != null && two != null && one.actors().equals(two.actors());
        return same
                && !outer.attribution()
                && clause.verb() - outer.verb() <= 4
                && clause.voice() == Clause.Voice.ACTIVE
                && two != null
                && two.from() > outer.verb()
                && !scene.norm(clause.verb() - 1).equals("and");
    }

    private static int next(Scene scene, Clause clause) {
        return scene.clauses().stream()
                .filter(c -> c.verb() > clause.verb()
                        && c.subject() != null
                        && !c.subject().equals(clause.subject()))
                .mapToInt(Clause::verb)
                .min()
                .orElse(scene.size());
    }

    private static boolean speaks(Scene scene, Clause clause, Statement.Act act) {
        if (clause.modal() != null && !clause.modal().equals("could")) {
            return false;
        }
        return switch (clause.voice()) {
            case ACTIVE, PARTICIPLE -> true;
            case INFINITIVE -> clause.subject() != null && PURPOSES.contains(act);
            case PASSIVE ->
                agent(scene, clause) != null
                        || scene.norm(clause.from()).equals("it")
                        || act == Statement.Act.CONGRATULATE;
        };
    }

    /** "was sent <em>by X</em>". */
    private static @Nullable Mention agent(Scene scene, Clause clause) {
        return scene.mentions(clause.verb() + 1, scene.size()).stream()
                .filter(m -> scene.before(m).equals("by"))
                .findFirst()
                .orElse(null);
    }

    private static List<String> speakers(
            AnnotatedArticle article, Scene scene, Clause clause, List<String> last, List<Engagement> met) {
        if (clause.voice() == Clause.Voice.PASSIVE) {
            Mention agent = agent(scene, clause);
            List<String> all = met.isEmpty()
                    ? last
                    : met.get(0).participants().stream().map(p -> p.actor()).toList();
            return agent == null ? all : agent.actors();
        }
        Mention subject = clause.subject();
        List<String> said = subject == null ? last : subject.actors();
        if (subject != null && subject.kind() == Mention.Kind.STATE && !clause.attribution()) {
            // "Viet Nam always treasures …, the President said": the President does
            said = scene.clauses().stream()
                    .filter(c -> c.attribution() && c.verb() > clause.verb() && c.subject() != null)
                    .map(c -> c.subject() == null
                            ? List.<String>of()
                            : c.subject().actors())
                    .filter(ids -> !ids.isEmpty() && ids.stream().allMatch(article::isPerson))
                    .findFirst()
                    .orElse(said);
        }
        return said.isEmpty() && !met.isEmpty()
                ? met.get(0).participants().stream().map(p -> p.actor()).toList()
                : said;
    }

    private Statement statement(
            String id,
            AnnotatedArticle article,
            Scene scene,
            List<Said> said,
            int i,
            List<String> speakers,
            List<Engagement> engagements) {
        Clause clause = said.get(i).clause();
        int from = from(scene, said, i);
        int to = i + 1 < said.size() ? Math.max(clause.verb() + 1, from(scene, said, i + 1)) : scene.size();
        if (clause.attribution()
                && clause.verb() + 1 < scene.size()
                && !scene.norm(clause.verb() + 1).equals(",")) {
            to = Math.max(clause.verb() + 1, Math.min(to, end(clause)));
        }
        Evidence evidence = article.evidence(scene, Math.min(from, clause.verb()), Math.max(to, from + 1));
        String about = article.words(scene, clause.verb(), Math.max(clause.verb() + 1, to));
        List<String> to2 = addressees(scene, clause, speakers);
        return new Statement(
                id,
                speakers,
                to2,
                act(scene, said.get(i).act(), Math.min(from, clause.verb()), Math.max(to, from + 1)),
                about,
                fields.of(scene.tokens().subList(Math.min(from, clause.verb()), Math.max(to, from + 1))),
                engagement(engagements, speakers, evidence),
                speakers.isEmpty() ? 0.4 : clause.subject() == null ? 0.55 : 0.85,
                List.of(evidence));
    }

    /** "Japan and Germany, he stated, are <em>important partners</em>" praises, whatever the verb. */
    private Statement.Act act(Scene scene, Statement.Act act, int from, int to) {
        return act == Statement.Act.AFFIRM
                ? speech.findTone(scene.tokens(), from, to).orElse(act)
                : act;
    }

    private static int end(Clause clause) {
        return Math.max(
                clause.verb() + 1,
                clause.subject() == null ? 0 : clause.subject().to());
    }

    /** The words reported stand before an attribution, from where the last statement ended. */
    private static int from(Scene scene, List<Said> said, int i) {
        Clause clause = said.get(i).clause();
        int floor = i == 0 ? 0 : said.get(i - 1).clause().verb() + 1;
        if (clause.attribution()) {
            return i == 0 ? 0 : Math.max(floor, Math.min(clause.from(), clause.verb()));
        }
        Mention subject = clause.subject();
        if (subject != null && subject.from() >= floor && subject.from() < clause.verb()) {
            return Math.max(floor, Sentence.phraseStart(scene.tokens(), subject.from()));
        }
        return Math.max(floor, clause.verb());
    }

    /** "congratulated <em>Laos</em> on": who is named right after the verb. */
    private static List<String> addressees(Scene scene, Clause clause, List<String> speakers) {
        return scene.mentions(clause.verb() + 1, Math.min(scene.size(), clause.verb() + 10)).stream()
                .filter(m -> scene.start(m) <= clause.verb() + 2)
                .filter(m -> m.actors().stream().noneMatch(speakers::contains))
                .findFirst()
                .map(Mention::actors)
                .orElse(List.of());
    }

    private static @Nullable String engagement(List<Engagement> engagements, List<String> speakers, Evidence evidence) {
        String best = null;
        for (Engagement engagement : engagements) {
            boolean before = engagement.evidence().get(0).span().start()
                    <= evidence.span().end();
            boolean there = engagement.participants().stream().anyMatch(p -> speakers.contains(p.actor()));
            if (before && there && (best == null || engagement.kind() != Engagement.Type.VISIT)) {
                best = engagement.id();
            }
        }
        return best;
    }
}
