package org.entente.reader.extract.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.reader.extract.mechanism.ChannelRules.NounRule;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Block;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Mechanism;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Rejection;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Finds the standing channels that an article tells of: committees, dialogues, annual meetings. */
public final class Mechanisms {
    private static final int NEAR = 8;

    private final ChannelRules rules;

    public Mechanisms(KnowledgeFiles knowledge) {
        this.rules = new ChannelRules(knowledge);
    }

    /** Mechanisms found, then candidates rejected with the reason. */
    public List<Finding> list(AnnotatedArticle article) {
        List<Mechanism> found = new ArrayList<>();
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

    private void read(AnnotatedArticle article, Scene scene, List<Mechanism> found, List<Finding> rejected) {
        int last = 0;
        for (Match<NounRule> noun : rules.nouns(scene)) {
            boolean verb = scene.clauses().stream().anyMatch(c -> c.verb() == noun.from());
            if (verb || noun.from() < last) {
                continue;
            }
            Channel channel = Channel.of(rules, scene, noun);
            if (!channel.counts()) {
                rejected.add(new Rejection(
                        Finding.Kind.MECHANISM,
                        "noun " + noun.value().noun(),
                        "nothing says that it is a standing one",
                        List.of(article.evidence(scene, channel.from(), noun.to()))));
                continue;
            }
            last = channel.to();
            Merging.add(found, mechanism("m" + (found.size() + 1), article, scene, channel));
        }
    }

    private static Mechanism mechanism(String id, AnnotatedArticle article, Scene scene, Channel channel) {
        return new Mechanism(
                id,
                article.words(scene, channel.from(), channel.to()),
                sides(article, scene, channel),
                channel.session(),
                channel.session() == null ? null : when(scene, channel),
                List.of(article.evidence(scene, channel.start(), channel.to())));
    }

    /** The date that stands near: "the 22nd … meeting, which sat on <em>Wednesday</em>". */
    private static @Nullable DateReading when(Scene scene, Channel channel) {
        int first =
                scene.tokens().get(Math.max(0, channel.start() - NEAR)).span().start();
        int last = scene.tokens()
                .get(Math.min(scene.size(), channel.to() + NEAR) - 1)
                .span()
                .end();
        return scene.dates().stream()
                .filter(d -> d.span() != null
                        && d.span().start() >= first
                        && d.span().start() < last)
                .findFirst()
                .orElse(null);
    }

    private static List<String> sides(AnnotatedArticle article, Scene scene, Channel channel) {
        List<Mention> named = scene.mentions().stream()
                .filter(m -> m.to() > channel.start() && m.from() < channel.to())
                .toList();
        List<String> sides = sides(article, named);
        if (sides.size() > 1) {
            return sides;
        }
        List<Mention> acting = scene.clauseBefore(channel.from())
                .map(Clause::subject)
                .map(List::of)
                .orElse(List.of());
        return Stream.concat(sides.stream(), sides(article, acting).stream())
                .distinct()
                .toList();
    }

    private static List<String> sides(AnnotatedArticle article, List<Mention> mentions) {
        return Scene.actors(mentions).stream()
                .map(article::side)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
