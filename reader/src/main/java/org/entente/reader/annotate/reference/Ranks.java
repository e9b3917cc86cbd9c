package org.entente.reader.annotate.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.model.Person;

/** Whom "the leader" and "the envoy" mean among several, by their posts. */
final class Ranks {

    private final Lexicon lexicon;

    Ranks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first who leads a state, party or government, else the first. */
    Optional<Person> leader(List<Person> people, boolean highest) {
        Optional<Person> head =
                people.stream().filter(p -> holds(p, "heads of state")).findFirst();
        if (highest && head.isPresent()) {
            return head;
        }
        return people.stream()
                .filter(p -> holds(p, "heads of state") || holds(p, "heads of government"))
                .findFirst()
                .or(() -> people.stream().findFirst());
    }

    /** Who is addressed so: a king is a majesty, an emir or a prince a highness, a president an excellency. */
    Optional<Person> styled(List<Person> people, String style) {
        String group = style.equals("majesty") || style.equals("highness") ? style : "excellency";
        return people.stream().filter(p -> holds(p, group)).findFirst();
    }

    /** The first who is sent abroad, else the first who deals with foreign affairs. */
    Optional<Person> diplomat(List<Person> people) {
        return people.stream()
                .filter(p -> holds(p, "envoys"))
                .findFirst()
                .or(() -> lexicon.words("for foreign affairs").stream()
                        .flatMap(m -> people.stream().filter(p -> titled(p, Set.of(m))))
                        .findFirst());
    }

    /** Some post of the person, or the body of it, has one of {@code words} in it. */
    static boolean holdsAny(Person person, List<String> words) {
        return person.posts().stream()
                .map(p -> " " + (p.title() + " " + p.organisation()).toLowerCase(Locale.ROOT) + " ")
                .anyMatch(t -> words.stream().anyMatch(w -> t.contains(" " + w)));
    }

    private boolean holds(Person person, String group) {
        return titled(person, lexicon.words(group));
    }

    private static boolean titled(Person person, Set<String> words) {
        return person.posts().stream()
                .map(p -> p.title().toLowerCase(Locale.ROOT))
                .anyMatch(
                        t -> words.stream().anyMatch(t::contains) && !t.startsWith("vice") && !t.startsWith("deputy"));
    }
}
