package org.entente.reader.extract.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.commitment.UndertakingRules.VerbRule;
import org.entente.reader.lexicon.SpeechRules;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Body;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Commitment.Act;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Statement;

/** Finds the undertakings that one sentence tells of. */
final class Undertakings {
    private static final Set<String> STRESS = Set.of(
            "stress",
            "emphasise",
            "emphasize",
            "underline",
            "underscore",
            "highlight",
            "note",
            "agree",
            "concur",
            "share",
            "affirm");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall");

    private static final Set<String> SETTINGS =
            Set.of("at", "in", "during", "between", "with", "among", "after", "following");

    private final UndertakingRules rules;
    private final SpeechFrame around;
    private final Conjuncts conjuncts;
    private final AnnotatedArticle article;
    private final Scene scene;
    private final Announced announced;
    private final Will will;
    private final List<Draft> drafts = new ArrayList<>();

    Undertakings(
            UndertakingRules rules, SpeechRules speech, Conjuncts conjuncts, AnnotatedArticle article, Scene scene) {
        this.rules = rules;
        this.around = new SpeechFrame(speech, scene);
        this.conjuncts = conjuncts;
        this.article = article;
        this.scene = scene;
        this.will = new Will(rules, around, scene);
        this.announced = new Announced(rules, around, article, scene);
    }

    List<Draft> list() {
        for (Clause clause : scene.clauses()) {
            if (!clause.negated() && !covered(clause.verb())) {
                if (!verb(clause) && !need(clause) && !future(clause) && !ready(clause) && !should(clause)) {
                    support(clause);
                    drafts.addAll(announced.list(clause));
                }
            }
        }
        return drafts;
    }

    private boolean covered(int token) {
        return drafts.stream().anyMatch(d -> d.core() <= token && token < d.to());
    }

    /** "agreed to …", "pledged that …", "asked X to …". */
    private boolean verb(Clause clause) {
        if (clause.attribution()) {
            return reported(clause);
        }
        boolean impersonal = clause.voice() == Clause.Voice.PASSIVE && agreed(clause);
        boolean told = clause.voice() == Clause.Voice.ACTIVE || clause.voice() == Clause.Voice.PARTICIPLE || impersonal;
        if (!told) {
            return false;
        }
        for (VerbRule rule : rules.verbs(clause.lemma())) {
            int stop = around.end(clause);
            if (rule.cued() && clause.voice() != Clause.Voice.PASSIVE && !near(rule, clause.verb() + 1, stop)) {
                continue;
            }
            int core = clause.lemma().equals("call")
                            && !scene.norm(clause.verb() + 1).equals("for")
                    ? asked(clause, stop)
                    : core(clause, rule, stop);
            if (core > 0
                    && core < stop
                    && !regards(core, stop)
                    && (clause.subject() != null || rule.act() == Act.AGREE)) {
                add(clause, rule.act(), core, stop, 0.8, "verb " + clause.lemma());
                return true;
            }
        }
        return false;
    }

    /** "It was agreed to …", "an agreement was reached to …": those who met are bound. */
    private boolean agreed(Clause clause) {
        boolean verb = Set.of("agree", "decide").contains(clause.lemma())
                && scene.norm(0).equals("it");
        boolean reached = clause.lemma().equals("reach")
                && scene.tokens().subList(0, clause.verb()).stream()
                        .anyMatch(t -> t.is("agreement") || t.is("consensus") || t.is("understanding"));
        return verb || reached;
    }

    /** "A summit will be held in April, the two ministers agreed": what is agreed stands before. */
    private boolean reported(Clause clause) {
        boolean agrees = rules.verbs(clause.lemma()).stream().anyMatch(r -> r.act() == Act.AGREE && !r.cued());
        Mention subject = clause.subject();
        if (!agrees || subject == null || !drafts.isEmpty() || subject.from() < 3) {
            return false;
        }
        int end = Sentence.phraseStart(scene.tokens(), Math.min(subject.from(), clause.from())) - 1;
        if (end < 3) {
            return false;
        }
        draft(clause, Act.AGREE, 0, 0, end, 0.6, "agreed after");
        return true;
    }

    private boolean near(VerbRule rule, int from, int stop) {
        for (int i = from; i < Math.min(stop, from + 9); i++) {
            if (rule.cue().findAt(scene.tokens(), i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The first token of what is undertaken, or -1 when nothing fitting follows the verb. */
    private int core(Clause clause, VerbRule rule, int stop) {
        int at = clause.verb() + 1;
        boolean direct = rule.act() == Act.AGREE || rule.act() == Act.PLEDGE || rule.act() == Act.PLAN;
        // "agreed at the meeting in Hanoi to …", "agreed between the two ministers to …"
        boolean set = direct && SETTINGS.contains(scene.norm(at));
        int reach = rule.cued() || set ? 12 : direct ? 3 : 14;
        for (int i = at; i < Math.min(stop, at + reach); i++) {
            String norm = scene.norm(i);
            boolean opens = rule.after().contains(norm);
            if (opens && set && !norm.equals("that") && !norm.equals("to")) {
                continue;
            }
            if (opens
                    && norm.equals("to")
                    && i + 1 < stop
                    && scene.tokens().get(i + 1).pos() == Pos.DET) {
                continue;
            }
            if (opens) {
                return i + 1;
            }
            boolean skip =
                    scene.tokens().get(i).pos() == Pos.ADV || norm.equals("with") || rule.cued() || !direct || set;
            if (direct && !skip && !(i > at && scene.norm(at).equals("with"))) {
                break;
            }
        }
        boolean object = rule.after().contains("np") && at + 1 < stop;
        return object ? at : -1;
    }

    /** "called on X <em>to</em> act" asks; "called on X" alone is a visit. */
    private int asked(Clause clause, int stop) {
        return scene.clauses().stream()
                .filter(c -> c.voice() == Clause.Voice.INFINITIVE
                        && c.verb() > clause.verb()
                        && c.verb() < Math.min(stop, clause.verb() + 14))
                .mapToInt(Clause::verb)
                .findFirst()
                .orElse(-1);
    }

    /** "asked to convey his regards" is a greeting. */
    private boolean regards(int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (Set.of("regards", "greetings", "wishes").contains(scene.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "both sides stressed the need to …": said together it is agreed. */
    private boolean need(Clause clause) {
        boolean joint = clause.subject() != null && sides(clause.subject()) > 1;
        if (!joint || !STRESS.contains(clause.lemma()) || clause.voice() == Clause.Voice.PASSIVE) {
            return false;
        }
        int stop = around.end(clause);
        int need = rules.need(scene.tokens(), clause.verb() + 1, Math.min(stop, clause.verb() + 12));
        if (need < 0) {
            return false;
        }
        draft(clause, Act.AGREE, from(clause), need, stop, 0.6, "need");
        return true;
    }

    private long sides(Mention mention) {
        return mention.actors().stream()
                .map(article::side)
                .filter(s -> s != null)
                .distinct()
                .count();
    }

    /** "Laos will …" as somebody's word, not as a hope or forecast. */
    private boolean future(Clause clause) {
        Mention subject = clause.subject();
        boolean future = clause.modal() != null && FUTURE.contains(clause.modal());
        boolean past = clause.modal() != null && scene.norm(clause.verb() - 1).equals("have");
        if (!future
                || past
                || subject == null
                || clause.voice() != Clause.Voice.ACTIVE
                || rules.in("contacts", clause.lemma())
                        && !will.often(clause)
                        && !will.goods(clause)
                        && !(clause.lemma().equals("go")
                                && scene.norm(clause.verb() + 1).equals("on"))
                || rules.in("vague", clause.lemma()) && !will.effort(clause)) {
            return false;
        }
        Optional<Statement.Act> frame = around.findAct(clause);
        if (frame.filter(a -> a == Statement.Act.EXPRESS_HOPE || a == Statement.Act.CONDEMN)
                .isPresent()) {
            return false;
        }
        List<String> speakers = around.speakers(clause);
        boolean own = speakers.isEmpty()
                || speakers.stream()
                        .map(article::side)
                        .anyMatch(s -> s != null && subject.actors().stream().anyMatch(a -> s.equals(article.side(a))));
        boolean state = subject.actors().size() == 1
                && article.findBody(subject.actors().get(0))
                        .filter(b -> b.kind() == Body.Kind.STATE || b.kind() == Body.Kind.GOVERNMENT)
                        .isPresent();
        boolean promised = around.findVerb(clause)
                .filter(v ->
                        Set.of("reaffirm", "pledge", "promise", "vow", "commit").contains(v))
                .isPresent();
        boolean pledged = sides(subject) == 1 && (state || !speakers.isEmpty() && own) || promised;
        // "the two ministers confirmed that they will …": said together it is agreed
        boolean joint = sides(subject) > 1
                && around.findVerb(clause)
                        .filter(v -> Set.of("confirm", "agree", "concur", "share", "decide")
                                .contains(v))
                        .isPresent();
        Act act = pledged ? Act.PLEDGE : joint ? Act.AGREE : Act.PLAN;
        add(clause, act, clause.verb(), around.end(clause), speakers.isEmpty() ? 0.6 : 0.7, "will " + clause.lemma());
        return true;
    }

    /** "Japan is willing to …". */
    private boolean ready(Clause clause) {
        if (!Set.of("be", "stand", "remain").contains(clause.lemma()) || clause.subject() == null) {
            return false;
        }
        int stop = around.end(clause);
        for (int i = clause.verb() + 1; i < Math.min(stop, clause.verb() + 5); i++) {
            Optional<Act> act = rules.findAdjective(scene.norm(i));
            if (act.isPresent() && scene.norm(i + 1).equals("to")) {
                add(clause, act.get(), i + 2, stop, 0.65, "ready");
                return true;
            }
        }
        return false;
    }

    /** "Vietnam supports Laos in …". */
    private void support(Clause clause) {
        Mention subject = clause.subject();
        boolean state =
                subject != null && (subject.kind() == Mention.Kind.STATE || subject.kind() == Mention.Kind.BODY);
        boolean present = clause.modal() == null
                && clause.voice() == Clause.Voice.ACTIVE
                && !scene.norm(clause.verb()).endsWith("ed");
        boolean whom = scene.mentions(clause.verb() + 1, Math.min(scene.size(), clause.verb() + 6))
                        .size()
                > 0;
        if (state && present && rules.in("support", clause.lemma()) && whom) {
            draft(clause, Act.PLEDGE, from(clause), clause.verb(), around.end(clause), 0.5, "support");
        }
    }

    /** "… should do it, he suggested" proposes; "of one mind that they should do it" agrees. */
    private boolean should(Clause clause) {
        Mention subject = clause.subject();
        if (!"should".equals(clause.modal()) || subject == null) {
            return false;
        }
        boolean suggests = scene.clauses().stream()
                .anyMatch(c -> c != clause && rules.verbs(c.lemma()).stream().anyMatch(r -> r.act() == Act.PROPOSE));
        boolean joint = sides(subject) > 1
                && (scene.tokens().stream().anyMatch(t -> t.is("mind") || t.is("agreed") || t.is("concurred")));
        List<String> speakers = around.speakers(clause);
        Set<String> own = new HashSet<>();
        speakers.forEach(id -> own.add(String.valueOf(article.side(id))));
        boolean theirs = !suggests
                && !joint
                && !own.isEmpty()
                && sides(subject) == 1
                && subject.kind() == Mention.Kind.STATE
                && subject.actors().stream().noneMatch(id -> own.contains(String.valueOf(article.side(id))));
        if (theirs) {
            // "Russia should release the prisoners, the Secretary said": asked of another
            int stop = around.end(clause);
            drafts.add(new Draft(
                    scene,
                    Act.REQUEST,
                    from(clause),
                    clause.verb(),
                    clause.verb(),
                    stop,
                    speakers,
                    speakers,
                    0.6,
                    "should ask"));
            return true;
        }
        if (suggests || joint) {
            add(
                    clause,
                    joint && !suggests ? Act.AGREE : Act.PROPOSE,
                    clause.verb(),
                    around.end(clause),
                    0.6,
                    "should " + clause.lemma());
        }
        return suggests || joint;
    }

    private int from(Clause clause) {
        Mention subject = clause.subject();
        boolean near = subject != null && subject.from() < clause.verb() && clause.verb() - subject.to() < 12;
        return subject != null && near ? Sentence.phraseStart(scene.tokens(), subject.from()) : clause.verb();
    }

    private void add(Clause clause, Act act, int core, int stop, double confidence, String rule) {
        boolean listed = act != Act.REQUEST && act != Act.PROPOSE && act != Act.INSTRUCT;
        List<Conjuncts.Part> parts =
                listed ? conjuncts.split(scene, core, stop, true) : List.of(new Conjuncts.Part(core, stop));
        if (parts.size() == 2
                && rule.startsWith("will")
                && !scene.norm(parts.get(1).from() - 1).equals(";")
                && !scene.norm(parts.get(1).from() - 2).equals(";")) {
            parts = List.of(new Conjuncts.Part(core, stop));
        }
        for (int i = 0; i < parts.size(); i++) {
            Conjuncts.Part part = parts.get(i);
            draft(clause, act, i == 0 ? from(clause) : part.from(), part.from(), part.to(), confidence, rule);
        }
    }

    private void draft(Clause clause, Act act, int from, int core, int to, double confidence, String rule) {
        List<String> by =
                clause.subject() == null ? List.of() : clause.subject().actors();
        List<String> speakers = around.speakers(clause);
        List<String> said =
                speakers.isEmpty() ? by.stream().filter(article::isPerson).toList() : speakers;
        drafts.add(new Draft(
                scene,
                act,
                Math.min(from, core),
                core,
                matter(clause, act, core),
                Math.max(to, core + 1),
                by,
                said,
                confidence,
                rule));
    }

    /** Whom one asks tells what about: "instructed their <em>energy</em> ministers to prepare a schedule". */
    private static int matter(Clause clause, Act act, int core) {
        boolean asks = act == Act.REQUEST || act == Act.INSTRUCT;
        return asks && clause.verb() + 1 < core ? clause.verb() + 1 : core;
    }
}
