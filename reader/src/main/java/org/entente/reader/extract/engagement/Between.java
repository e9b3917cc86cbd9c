package org.entente.reader.extract.engagement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Body;
import org.entente.reader.model.Clause;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Person;
import org.entente.reader.model.Place;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** Between which states a contact is, and where, when nobody who takes part is named. */
record Between(Circumstances circumstances, AnnotatedArticle article, Arguments arguments) {
    Between(Circumstances circumstances, AnnotatedArticle article) {
        this(circumstances, article, new Arguments(article));
    }

    /** The two states that the article is about. */
    Set<String> both() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Person person : article.people()) {
            if (person.country() != null) {
                counts.merge(person.country(), person.mentions().size(), Integer::sum);
            }
        }
        List<String> often = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        Set<String> states = new LinkedHashSet<>();
        boolean two = often.size() == 2
                || (often.size() > 2 && counts.getOrDefault(often.get(2), 0) < counts.getOrDefault(often.get(1), 0));
        if (two) {
            often.subList(0, 2)
                    .forEach(side -> article.findState(side).map(Body::id).ifPresent(states::add));
        }
        return states;
    }

    /** In the city named; else where it is hosted: "<em>Laos</em> will host the 23rd Joint Commission". */
    @Nullable
    Place where(Scene scene, Clause told) {
        Place named = circumstances.where(scene, told.verb());
        boolean hosted = named == null && told.lemma().equals("host");
        Set<String> hosts = !hosted
                ? Set.of()
                : told.voice() == Clause.Voice.PASSIVE
                        ? arguments.sides(arguments.bodiesAfter(scene, told.verb() + 1, Set.of("by")))
                        : arguments.sides(arguments.subject(told));
        return hosts.size() == 1 ? new Place(null, hosts.iterator().next()) : named;
    }

    /** The states that the sentence names; with one named, the other of the two that the article is about. */
    Set<String> states(Scene scene) {
        Set<String> sides = new LinkedHashSet<>();
        Map<String, String> named = new HashMap<>();
        for (Mention mention : scene.mentions()) {
            if (mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.BODY) {
                sides.addAll(arguments.sides(mention.actors()));
                arguments
                        .sides(mention.actors())
                        .forEach(
                                side -> named.putIfAbsent(side, mention.actors().get(0)));
            }
        }
        if (sides.size() == 1) {
            Set<String> all = new TreeSet<>(sides);
            article.people().stream()
                    .map(Person::country)
                    .filter(Objects::nonNull)
                    .forEach(all::add);
            article.bodies().stream()
                    .filter(b -> b.kind() == Body.Kind.STATE && b.country() != null)
                    .forEach(b -> all.add(b.country()));
            if (all.size() == 2) {
                sides.addAll(all);
            }
        }
        Set<String> states = new LinkedHashSet<>();
        sides.forEach(side -> article.findState(side)
                .map(Body::id)
                .or(() -> Optional.ofNullable(named.get(side)))
                .ifPresent(states::add));
        return states;
    }
}
