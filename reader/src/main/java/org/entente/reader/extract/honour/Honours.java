package org.entente.reader.extract.honour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.extract.honour.HonourRules.VerbRule;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Honour;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Finds who was given which award, by whom and on whose authority. */
public final class Honours {
    /** "during the <em>2017-2022</em> period", "between <em>2015 and 2021</em>". */
    private static final Pattern PERIOD =
            Pattern.compile("\\b(19|20)\\d\\d\\s*(?:-|–|—|to|and)\\s*(?:(?:19|20)\\d\\d|\\d\\d)\\b");

    private static final Pattern DETERMINER = Pattern.compile("(?i)^(the|an?)\\s+");

    private static final int REACH = 12;

    private final HonourRules rules;

    public Honours(KnowledgeFiles knowledge) {
        this.rules = new HonourRules(knowledge);
    }

    /** Honours found, then candidates rejected with the reason. */
    public List<Finding> list(AnnotatedArticle article) {
        List<Candidate> candidates = new ArrayList<>();
        for (Scene scene : article.scenes()) {
            if (scene.sentence().kind() != Block.Kind.TITLE) {
                candidates.addAll(read(article, scene));
            }
        }
        List<Candidate> merged = Merging.merge(candidates);
        List<Finding> found = new ArrayList<>();
        List<Finding> rejected = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++) {
            Candidate c = merged.get(i);
            String reason = reject(c, merged.subList(i + 1, merged.size()));
            if (reason == null) {
                double confidence = c.named() && !c.givers().isEmpty() ? 0.9 : c.named() ? 0.8 : 0.7;
                String id = "h" + (found.size() + 1);
                found.add(new Honour(
                        id,
                        DETERMINER.matcher(c.award()).replaceFirst(""),
                        c.givers(),
                        c.authority(),
                        c.recipients(),
                        c.period(),
                        confidence,
                        c.evidence()));
            } else {
                rejected.add(new Rejection(Finding.Kind.HONOUR, "award " + c.award(), reason, c.evidence()));
            }
        }
        found.addAll(rejected);
        return found;
    }

    private static @Nullable String reject(Candidate c, List<Candidate> later) {
        if (c.recipients().isEmpty()) {
            return "does not say to whom";
        }
        boolean several = !c.award().startsWith("a");
        if (!c.named() && several && later.stream().anyMatch(Candidate::named)) {
            return "sums up what is told award by award";
        }
        boolean commands =
                c.words().equals(Set.of("order")) && !c.named() && !c.award().startsWith("other");
        return commands ? "orders may be commands" : null;
    }

    private List<Candidate> read(AnnotatedArticle article, Scene scene) {
        List<Award> awards = Awards.list(rules, scene);
        if (awards.isEmpty()) {
            return List.of();
        }
        List<Match<VerbRule>> verbs = rules.verbs(scene.tokens()).stream()
                .filter(m -> clause(scene, m).isPresent())
                .toList();
        Givers givers = new Givers(rules, article, scene);
        List<Candidate> found = new ArrayList<>();
        int last = -1;
        for (Award award : awards) {
            int reach = last;
            Optional<Match<VerbRule>> verb = verbs.stream()
                    .filter(m -> m.to() <= award.from() && (award.from() - m.to() <= REACH || m.from() < reach))
                    .reduce((a, b) -> b)
                    .or(() -> verbs.stream()
                            .filter(m -> m.from() >= award.to() && m.from() - award.to() <= 4)
                            .findFirst());
            if (verb.isPresent()) {
                boolean shared = last > verb.get().from();
                candidate(article, scene, award, verb.get(), givers, shared).ifPresent(found::add);
                last = award.from();
            }
        }
        return found;
    }

    private static Optional<Clause> clause(Scene scene, Match<VerbRule> verb) {
        return scene.clauses().stream()
                .filter(c -> c.verb() >= verb.from() && c.verb() < verb.to())
                .findFirst();
    }

    private Optional<Candidate> candidate(
            AnnotatedArticle article, Scene scene, Award award, Match<VerbRule> verb, Givers givers, boolean shared) {
        boolean passive = verb.from() > award.from()
                || clause(scene, verb)
                        .filter(c -> c.voice() == Clause.Voice.PASSIVE)
                        .isPresent();
        Optional<Recipients> to = Recipients.find(scene, award, verb, passive, shared);
        List<Mention> mentions = to.map(r -> scene.mentions().stream()
                        .filter(m -> m.to() > r.from() && m.from() < r.to())
                        .toList())
                .orElse(List.of());
        int from = Math.min(award.from(), to.map(Recipients::from).orElse(award.from()));
        int start = shared ? from : Math.min(from, verb.from());
        int end = Math.max(
                Math.max(award.to(), shared ? 0 : verb.to()),
                to.map(Recipients::to).orElse(0));
        List<String> who = passive
                ? givers.from(verb.from(), "by")
                : verb.value().receives() ? givers.from(verb.from(), "from") : givers.acting(verb);
        return Optional.of(new Candidate(
                article.words(scene, award.from(), award.to()),
                award.named(),
                Merging.words(article.words(scene, award.from(), award.to())),
                who,
                givers.authority(),
                to.map(r -> List.of(written(article, scene, r, mentions))).orElse(List.of()),
                new TreeSet<>(Scene.actors(mentions)),
                period(article, scene),
                List.of(article.evidence(scene, start, end))));
    }

    /** As written; the name when a mere "him" is written. */
    private static String written(AnnotatedArticle article, Scene scene, Recipients to, List<Mention> mentions) {
        boolean pronoun = to.to() - to.from() == 1
                && mentions.size() == 1
                && mentions.get(0).kind() == Mention.Kind.PRONOUN;
        String words = article.words(scene, to.from(), to.to());
        return pronoun && mentions.get(0).actors().size() == 1
                ? article.findPerson(mentions.get(0).actors().get(0))
                        .map(p -> p.name())
                        .orElse(words)
                : words;
    }

    private static @Nullable String period(AnnotatedArticle article, Scene scene) {
        Matcher years = PERIOD.matcher(article.words(scene, 0, scene.size()));
        return years.find() ? years.group() : null;
    }
}
