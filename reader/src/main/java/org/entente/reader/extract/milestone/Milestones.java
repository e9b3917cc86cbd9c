package org.entente.reader.extract.milestone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reader.extract.milestone.MilestoneRules.NounRule;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Milestone;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Finds what the calendar turns on: congresses, anniversaries, friendship years, chairmanships. */
public final class Milestones {
    private static final Set<String> PLAIN =
            Set.of("the", "of", "and", "on", "a", "an", "upcoming", "coming", "national", "s", "party");

    /** Tokens after the phrase in which its date may start: "in January 2021", "(December 2, 1975–2024)". */
    private static final int REACH = 3;

    private final MilestoneRules rules;

    public Milestones(KnowledgeFiles knowledge) {
        this.rules = new MilestoneRules(knowledge);
    }

    /** Milestones found, then candidates rejected with the reason. */
    public List<Finding> list(AnnotatedArticle article) {
        List<Milestone> found = new ArrayList<>();
        List<Finding> rejected = new ArrayList<>();
        for (Scene scene : article.scenes()) {
            if (scene.sentence().kind() != Block.Kind.TITLE) {
                read(article, scene, found, rejected);
            }
        }
        List<Finding> all = new ArrayList<>(found);
        all.addAll(rejected);
        return all;
    }

    private void read(AnnotatedArticle article, Scene scene, List<Milestone> found, List<Finding> rejected) {
        int last = 0;
        for (Match<NounRule> noun : rules.nouns(scene)) {
            if (noun.from() < last) {
                continue;
            }
            Occasion occasion = Occasion.of(rules, scene, noun);
            if (!occasion.counts()) {
                rejected.add(new Rejection(
                        Finding.Kind.MILESTONE,
                        "noun " + noun.value().noun(),
                        "does not say which",
                        List.of(article.evidence(scene, occasion.from(), noun.to()))));
                continue;
            }
            last = occasion.to();
            add(
                    found,
                    new Milestone(
                            "o" + (found.size() + 1),
                            article.words(scene, occasion.from(), occasion.to()),
                            noun.value().type(),
                            when(scene, occasion),
                            List.of(article.evidence(scene, occasion.from(), occasion.to()))));
        }
    }

    private static @Nullable DateReading when(Scene scene, Occasion occasion) {
        int start = scene.tokens().get(occasion.from()).span().start();
        int end = scene.tokens()
                .get(Math.min(scene.size(), occasion.to() + REACH) - 1)
                .span()
                .end();
        return scene.dates().stream()
                .filter(d -> d.span() != null
                        && d.span().start() >= start
                        && d.span().start() < end)
                .findFirst()
                .orElse(null);
    }

    private static void add(List<Milestone> found, Milestone next) {
        for (int i = 0; i < found.size(); i++) {
            Milestone m = found.get(i);
            if (m.type().equals(next.type()) && same(m.name(), next.name())) {
                found.set(
                        i,
                        new Milestone(
                                m.id(),
                                next.name().length() > m.name().length() ? next.name() : m.name(),
                                m.type(),
                                m.when() == null ? next.when() : m.when(),
                                Stream.concat(m.evidence().stream(), next.evidence().stream())
                                        .toList()));
                return;
            }
        }
        found.add(next);
    }

    private static boolean same(String a, String b) {
        Set<String> one = words(a);
        Set<String> two = words(b);
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(two);
        return shared.size() == Math.min(one.size(), two.size());
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty() && !PLAIN.contains(w))
                .collect(Collectors.toSet());
    }
}
