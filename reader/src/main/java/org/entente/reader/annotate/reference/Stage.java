package org.entente.reader.annotate.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.model.Body;
import org.entente.reader.model.NamedArticle;
import org.entente.reader.model.Person;
import org.entente.reader.model.Post;
import org.jspecify.annotations.Nullable;

/** Who is on stage as the text goes on: whom it spoke of last, who acts, who stands together. */
final class Stage {
    private final List<Person> people;
    private final List<Body> bodies;
    private final @Nullable String home;
    /** Ids, the last spoken of last. */
    private final List<String> recent = new ArrayList<>();

    private List<String> subject = List.of();
    private List<String> group = List.of();
    private List<String> thing = List.of();
    private String speaker = "";

    Stage(NamedArticle named) {
        this.people = named.people();
        this.bodies = named.bodies();
        this.home = named.article().country();
    }

    void saw(List<String> ids) {
        for (String id : ids) {
            recent.remove(id);
            recent.add(id);
        }
    }

    void acted(List<String> bodies) {
        thing = bodies;
    }

    /** "It": the body or state that acted last. */
    List<String> thing() {
        return thing;
    }

    /** "We": the state of whoever speaks, or else the home state. */
    List<String> us() {
        return speaker()
                .map(Person::country)
                .flatMap(this::state)
                .or(() -> state(home))
                .map(List::of)
                .orElse(List.of());
    }

    void speaks(String id) {
        speaker = id;
    }

    /** Who says "I": whoever a colon introduced, else whoever acted last. */
    Optional<Person> speaker() {
        return speaker.isEmpty() ? subject().flatMap(this::find) : find(speaker);
    }

    void acts(List<String> ids) {
        if (!ids.isEmpty()) {
            subject = ids;
        }
    }

    /** Two or more people of different sides in one sentence stand together from now on. */
    void together(List<String> ids) {
        Set<String> sides = new LinkedHashSet<>();
        ids.forEach(id -> find(id).map(Person::country).filter(Objects::nonNull).ifPresent(sides::add));
        if (sides.size() > 1) {
            group = List.copyOf(new LinkedHashSet<>(ids));
        }
    }

    Optional<Person> find(String id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    Optional<String> subject() {
        return subject.size() == 1 && find(subject.get(0)).isPresent() ? Optional.of(subject.get(0)) : Optional.empty();
    }

    List<String> subjects() {
        return subject;
    }

    /** People in the order in which one would think of them: who acts, then the last spoken of, then those to come. */
    List<Person> salient() {
        Set<String> order = new LinkedHashSet<>();
        subject().ifPresent(order::add);
        for (int i = recent.size() - 1; i >= 0; i--) {
            order.add(recent.get(i));
        }
        people.forEach(p -> order.add(p.id()));
        return order.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    boolean seen(Person person) {
        return recent.contains(person.id());
    }

    /** The first two of different sides among {@code ids}. */
    List<String> pair(List<String> ids) {
        for (String a : ids) {
            for (String b : ids) {
                Optional<Person> one = find(a);
                Optional<Person> other = find(b);
                if (one.isPresent()
                        && other.isPresent()
                        && !Objects.equals(one.get().country(), other.get().country())) {
                    return List.of(a, b);
                }
            }
        }
        return ids;
    }

    /** Those standing together; when nobody does yet, the two most prominent people of different sides. */
    List<String> group() {
        if (!group.isEmpty()) {
            return group;
        }
        List<Person> order = people;
        for (Person a : order) {
            for (Person b : order) {
                if (a != b
                        && a.country() != null
                        && b.country() != null
                        && !a.country().equals(b.country())) {
                    return List.of(a.id(), b.id());
                }
            }
        }
        return List.of();
    }

    /** The states of those standing together; otherwise the two states named most. */
    List<String> states() {
        Set<String> found = new LinkedHashSet<>();
        for (String id : group()) {
            find(id).map(Person::country).flatMap(this::state).ifPresent(found::add);
        }
        if (found.size() < 2) {
            bodies.stream()
                    .filter(b -> b.kind() == Body.Kind.STATE)
                    .sorted((a, b) -> b.mentions().size() - a.mentions().size())
                    .limit(2)
                    .forEach(b -> found.add(b.id()));
        }
        return List.copyOf(found);
    }

    Optional<String> state(@Nullable String country) {
        return bodies.stream()
                .filter(b -> country != null && country.equals(b.country()))
                .sorted((a, b) -> (a.kind() == Body.Kind.STATE ? 0 : 1) - (b.kind() == Body.Kind.STATE ? 0 : 1))
                .map(Body::id)
                .findFirst();
    }

    /** The host is of the state where the news is from, or else whoever does not act. */
    Optional<Person> host(boolean host) {
        List<Person> on =
                group().stream().map(this::find).flatMap(Optional::stream).toList();
        return on.stream()
                .filter(p -> host == Objects.equals(p.country(), home))
                .findFirst()
                .or(() -> on.stream().filter(p -> !subject.contains(p.id())).findFirst());
    }

    static boolean holds(Person person, Post post, String head) {
        String want = Fold.fold(post.title());
        return person.posts().stream().anyMatch(p -> {
            String title = Fold.fold(p.title());
            return title.equals(want)
                    || (title + " ").startsWith(want + " ") && !deputy(title)
                    || ends(title, head) && !deputy(title) == !deputy(want);
        });
    }

    /** The very wording: "the defence minister" is rather the Defence Minister than the Minister of National Defence. */
    static boolean titled(Person person, Post post) {
        String want = Fold.fold(post.title());
        return person.posts().stream().anyMatch(p -> Fold.fold(p.title()).equals(want));
    }

    private static boolean deputy(String title) {
        return title.startsWith("deputy") || title.startsWith("vice");
    }

    private static boolean ends(String title, String head) {
        return title.contains(head);
    }
}
