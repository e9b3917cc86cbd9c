package org.entente.reader.annotate.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.reader.model.Person;

/** Whom "the leader" and "the envoy" mean among several, by their posts. */
final class Ranks {
    private static final List<String> HEADS = List.of(
            "president",
            "general secretary",
            "king",
            "queen",
            "emperor",
            "emir",
            "amir",
            "sultan",
            "supreme leader",
            "chairman");
    private static final List<String> CHIEFS =
            List.of("prime minister", "premier", "chancellor", "leader", "taoiseach");
    private static final List<String> ENVOYS = List.of(
            "ambassador", "envoy", "consul", "high commissioner", "charge", "chargé", "nuncio", "representative");
    private static final List<String> MINISTERS =
            List.of("foreign", "external affairs", "secretary of state", "minister", "commissioner");

    private Ranks() {}

    /** The first who leads a state, party or government, else the first. */
    static Optional<Person> leader(List<Person> people, boolean highest) {
        Optional<Person> head = people.stream().filter(p -> holds(p, HEADS)).findFirst();
        if (highest && head.isPresent()) {
            return head;
        }
        return people.stream()
                .filter(p -> holds(p, HEADS) || holds(p, CHIEFS))
                .findFirst()
                .or(() -> people.stream().findFirst());
    }

    /** Who is addressed so: a king is a majesty, an emir or a prince a highness, a president an excellency. */
    static Optional<Person> styled(List<Person> people, String style) {
        List<String> words =
                switch (style) {
                    case "majesty" -> List.of("king", "queen", "sultan", "emperor");
                    case "highness" -> List.of("emir", "amir", "prince", "princess", "duke", "ruler");
                    default ->
                        List.of("president", "minister", "ambassador", "governor", "speaker", "chancellor", "premier");
                };
        return people.stream().filter(p -> holds(p, words)).findFirst();
    }

    /** The first who is sent abroad, else the first who deals with foreign affairs. */
    static Optional<Person> diplomat(List<Person> people) {
        return people.stream().filter(p -> holds(p, ENVOYS)).findFirst().or(() -> MINISTERS.stream()
                .flatMap(m -> people.stream().filter(p -> holds(p, List.of(m))))
                .findFirst());
    }

    /** Some post of the person, or the body of it, has one of {@code words} in it. */
    static boolean holdsAny(Person person, List<String> words) {
        return person.posts().stream()
                .map(p -> " " + (p.title() + " " + p.organisation()).toLowerCase(Locale.ROOT) + " ")
                .anyMatch(t -> words.stream().anyMatch(w -> t.contains(" " + w)));
    }

    private static boolean holds(Person person, List<String> words) {
        return person.posts().stream()
                .map(p -> p.title().toLowerCase(Locale.ROOT))
                .anyMatch(
                        t -> words.stream().anyMatch(t::contains) && !t.startsWith("vice") && !t.startsWith("deputy"));
    }
}
