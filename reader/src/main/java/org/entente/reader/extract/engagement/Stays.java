package org.entente.reader.extract.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Participant.Role;
import org.entente.reader.model.Place;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** Visits that only a phrase tells of: "While in Laos, X thanked …", "X, currently in Laos, said". */
final class Stays {
    private final ContactRules rules;
    private final Circumstances circumstances;
    private final AnnotatedArticle article;
    private final Arguments arguments;

    Stays(ContactRules rules, Circumstances circumstances, AnnotatedArticle article) {
        this.rules = rules;
        this.circumstances = circumstances;
        this.article = article;
        this.arguments = new Arguments(article);
    }

    List<Candidate> list(Scene scene) {
        List<Candidate> found = new ArrayList<>();
        for (Match<Boolean> stay : rules.stays().list(scene.tokens())) {
            Optional<Place> place = place(scene, stay.to());
            List<String> guests = place.map(p -> guests(scene, stay, p)).orElse(List.of());
            if (!guests.isEmpty()) {
                found.add(candidate(
                        scene,
                        guests,
                        place.get(),
                        circumstances.when(scene, stay.from()),
                        "phrase " + scene.norm(stay.from()) + " " + scene.norm(stay.to() - 1),
                        stay.from(),
                        Arguments.stop(scene, stay.to())));
            }
        }
        String home = article.article().country();
        for (Match<Boolean> stay :
                home == null ? List.<Match<Boolean>>of() : rules.home().list(scene.tokens())) {
            Place place = new Place(null, home);
            List<String> guests = guests(scene, stay, place);
            if (!guests.isEmpty()) {
                found.add(candidate(
                        scene,
                        guests,
                        place,
                        since(scene, stay).orElse(circumstances.when(scene, stay.from())),
                        "phrase in the country",
                        stay.from(),
                        Arguments.stop(scene, stay.to())));
            }
        }
        return found;
    }

    /** "who has been in the country <em>since Sunday</em>": that day the stay began. */
    private static Optional<DateReading> since(Scene scene, Match<Boolean> stay) {
        int end = Math.min(scene.size(), stay.to() + 3);
        Span reach = new Span(
                scene.tokens().get(stay.from()).span().start(),
                scene.tokens().get(end - 1).span().end());
        return scene.dates().stream()
                .filter(d -> d.span() != null
                        && reach.start() <= d.span().start()
                        && d.span().start() < reach.end())
                .findFirst();
    }

    private Candidate candidate(
            Scene scene, List<String> guests, Place place, @Nullable DateReading when, String rule, int from, int to) {
        Map<String, Role> parts = new LinkedHashMap<>();
        guests.forEach(id -> parts.put(id, Role.GUEST));
        return new Candidate(
                Engagement.Type.VISIT,
                Engagement.Status.HELD,
                parts,
                null,
                when,
                place,
                scene.sentence().index(),
                false,
                false,
                rule,
                List.of(article.evidence(scene, from, to)),
                arguments.sides(guests));
    }

    /** "in <em>Laos</em>", "in the Lao capital of <em>Vientiane</em>". */
    private static Optional<Place> place(Scene scene, int from) {
        return scene.places().stream()
                .filter(p -> p.from() >= from && p.from() < from + 6 && only(scene, from, p))
                .findFirst()
                .map(PlaceMention::place);
    }

    private static boolean only(Scene scene, int from, PlaceMention place) {
        return scene.tokens().subList(from, place.from()).stream().allMatch(t -> switch (t.pos()) {
            case DET, ADJ, NOUN, PROPN -> true;
            default -> t.is("of");
        });
    }

    /** "X, <em>currently in</em> Laos": X; else whoever the sentence is about; not who is at home there. */
    private List<String> guests(Scene scene, Match<Boolean> stay, Place place) {
        Stream<Supplier<List<String>>> ways =
                Stream.of(() -> beside(scene, stay), () -> subject(scene, stay), () -> behind(scene, stay));
        return ways.map(Supplier::get)
                .map(who -> who.stream()
                        .filter(article::isPerson)
                        .filter(id -> article.side(id) != null && !Objects.equals(article.side(id), place.country()))
                        .toList())
                .filter(who -> !who.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> beside(Scene scene, Match<Boolean> stay) {
        int comma = stay.from() - 1;
        return comma < 1 || scene.tokens().get(comma).pos() != Pos.PUNCT
                ? List.of()
                : scene.mentions(0, comma).stream()
                        .filter(m -> m.to() == comma)
                        .findFirst()
                        .map(Mention::actors)
                        .orElse(List.of());
    }

    private List<String> subject(Scene scene, Match<Boolean> stay) {
        return scene.clauses().stream()
                .filter(c -> c.subject() != null
                        && (c.verb() < stay.from() || c.subject().from() > stay.to()))
                .filter(c -> c.voice() == Clause.Voice.ACTIVE || c.voice() == Clause.Voice.PASSIVE)
                .findFirst()
                .map(arguments::subject)
                .orElse(List.of());
    }

    /** "met X, <em>who is in</em> Laos". */
    private List<String> behind(Scene scene, Match<Boolean> stay) {
        return scene.mentions(0, stay.from()).stream()
                .reduce((a, b) -> b)
                .map(Mention::actors)
                .orElse(List.of());
    }
}
