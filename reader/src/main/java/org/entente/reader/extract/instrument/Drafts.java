package org.entente.reader.extract.instrument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.reader.extract.instrument.Acts.Act;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Instrument.Status;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;

/** Writes down what a sentence says of an instrument: title, status and sides. */
final class Drafts {
    private final InstrumentRules rules;

    Drafts(InstrumentRules rules) {
        this.rules = rules;
    }

    Candidate candidate(
            AnnotatedArticle article, Scene scene, Phrase phrase, Acts acts, Optional<Act> act, Evidence words) {
        int from = phrase.from();
        while (from < phrase.noun() && (scene.tokens().get(from).pos() == Pos.DET || Phrases.owner(scene.norm(from)))) {
            from++;
        }
        double confidence = act.isPresent() && phrase.complemented() ? 0.9 : phrase.complemented() ? 0.8 : 0.7;
        return new Candidate(
                title(article, scene, from, phrase),
                phrase.rule().type(),
                status(scene, phrase, acts, act),
                Merging.words(rules, scene, phrase),
                sides(article, scene, phrase),
                confidence,
                List.of(words));
    }

    /** Leaves out a verb inside: "a memorandum <em>was inked</em> on logistics". */
    private static String title(AnnotatedArticle article, Scene scene, int from, Phrase phrase) {
        boolean parted = phrase.complemented() && phrase.complement() > phrase.after() + 1;
        return parted
                ? article.words(scene, from, phrase.after()) + " "
                        + article.words(scene, phrase.complement(), phrase.to())
                : article.words(scene, from, phrase.to());
    }

    Status status(Scene scene, Phrase phrase, Acts acts, Optional<Act> act) {
        Status status = act.map(a -> a.rule().status()).orElse(Status.REFERENCED);
        boolean ahead = rules.planned(scene.tokens(), phrase.from(), phrase.noun())
                || act.filter(a -> acts.ahead(rules, a)).isPresent();
        return ahead && status != Status.IN_FORCE && (status != Status.REFERENCED || act.isEmpty())
                ? Status.TO_BE_SIGNED
                : status;
    }

    /** Those named in the phrase; when it names fewer than two, also who acts. */
    private static List<String> sides(AnnotatedArticle article, Scene scene, Phrase phrase) {
        List<Mention> named = scene.mentions().stream()
                .filter(m -> m.to() > phrase.from() && m.from() < phrase.to())
                .toList();
        List<String> sides = sides(article, named);
        if (sides.size() > 1) {
            return sides;
        }
        List<Mention> acting = scene.clauseBefore(phrase.noun())
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
