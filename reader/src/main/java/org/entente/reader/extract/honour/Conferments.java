package org.entente.reader.extract.honour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.extract.honour.HonourRules.VerbRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** The awards that a sentence says are given, each with its own recipients. */
final class Conferments {
    /** "during the <em>2017-2022</em> period", "between <em>2015 and 2021</em>". */
    private static final Pattern PERIOD =
            Pattern.compile("\\b(19|20)\\d\\d\\s*(?:-|–|—|to|and)\\s*(?:(?:19|20)\\d\\d|\\d\\d)\\b");

    private static final int REACH = 12;

    private final HonourRules rules;

    Conferments(HonourRules rules) {
        this.rules = rules;
    }

    List<Candidate> list(AnnotatedArticle article, Scene scene) {
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
