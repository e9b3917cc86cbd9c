package org.entente.reader.extract.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.instrument.Acts.Act;
import org.entente.reader.extract.instrument.InstrumentRules.NounRule;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Instrument;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Scene;

/** Finds the treaties, agreements, statements, plans and resolutions that an article tells of. */
public final class Instruments {
    private static final int REACH = 4;
    private static final Set<String> LISTING = Set.of(
            "among them",
            "among these",
            "these include",
            "these included",
            "they include",
            "they included",
            "these are",
            "these were");

    private final InstrumentRules rules;
    private final Drafts drafts;

    public Instruments(KnowledgeFiles knowledge) {
        this.rules = new InstrumentRules(knowledge);
        this.drafts = new Drafts(rules);
    }

    /** Instruments found, then candidates rejected with the reason. */
    public List<Finding> list(AnnotatedArticle article) {
        List<Candidate> candidates = new ArrayList<>();
        List<Finding> rejected = new ArrayList<>();
        for (Scene scene : article.scenes()) {
            if (scene.sentence().kind() != Block.Kind.TITLE) {
                read(article, scene, candidates, rejected);
            }
        }
        List<Finding> found = new ArrayList<>();
        for (Candidate c : Merging.merge(candidates)) {
            String id = "i" + (found.size() + 1);
            found.add(new Instrument(id, c.title(), c.type(), c.status(), c.sides(), c.confidence(), c.evidence()));
        }
        found.addAll(rejected);
        return found;
    }

    private void read(AnnotatedArticle article, Scene scene, List<Candidate> candidates, List<Finding> rejected) {
        List<Match<NounRule>> nouns = rules.nouns(scene.tokens());
        if (nouns.isEmpty()) {
            return;
        }
        Acts acts = new Acts(rules, scene);
        Optional<Phrase> last = Optional.empty();
        Optional<Act> done = Optional.empty();
        for (Match<NounRule> noun : nouns) {
            boolean verb = scene.clauses().stream().anyMatch(c -> c.verb() == noun.from());
            if (verb || last.filter(p -> noun.from() < p.to()).isPresent()) {
                continue;
            }
            Phrase phrase = Phrases.of(scene, noun);
            boolean joint = last.filter(p -> acts.joint(p.to(), phrase.from())).isPresent();
            Optional<Act> carried = joint ? done : Optional.empty();
            Optional<Act> act = acts.find(phrase).or(() -> carried);
            Judge judge = new Judge(rules, scene, phrase);
            String reason =
                    judge.several() && listed(article, scene) ? "listed one by one after it" : judge.reject(act);
            Evidence words = evidence(article, scene, phrase, act);
            if (reason == null) {
                if (joint && act.filter(a -> !a.before()).isPresent()) {
                    // "an agreement on education and a memorandum on aviation were signed": both were
                    Candidate before = candidates.remove(candidates.size() - 1);
                    candidates.add(before.as(drafts.status(scene, phrase, acts, act)));
                }
                candidates.add(drafts.candidate(article, scene, phrase, acts, act, words));
                last = Optional.of(phrase);
                done = act;
            } else {
                rejected.add(new Rejection(
                        Finding.Kind.INSTRUMENT, "noun " + noun.value().noun(), reason, List.of(words)));
            }
        }
    }

    /** "eight agreements were signed. <em>Among them were</em> …". */
    private static boolean listed(AnnotatedArticle article, Scene scene) {
        int next = scene.sentence().index() + 1;
        if (next >= article.scenes().size()) {
            return false;
        }
        Scene after = article.scenes().get(next);
        return LISTING.contains(after.norm(0) + " " + after.norm(1));
    }

    private static Evidence evidence(AnnotatedArticle article, Scene scene, Phrase phrase, Optional<Act> act) {
        int from = act.filter(a -> a.before() && phrase.from() - a.to() < REACH)
                .map(Act::from)
                .orElse(phrase.from());
        int to = act.filter(a -> !a.before() && a.from() - phrase.to() < REACH)
                .map(Act::to)
                .orElse(phrase.to());
        return article.evidence(scene, Math.min(from, phrase.from()), Math.max(to, phrase.to()));
    }
}
