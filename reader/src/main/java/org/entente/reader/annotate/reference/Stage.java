package org.entente.reader.annotate.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
    private int quoting = -1;
    private final Set<String> offices = new HashSet<>();

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
    List<String> us(Optional<Person> speaker) {
        return speaker.map(Person::country)
                .flatMap(this::state)
                .or(() -> state(home))
                .map(List::of)
                .orElse(List.of());
    }

    void speaks(String id) {
        speaker = id;
    }

    /** Who says "I": whoever a colon introduced; in a quotation, else, whoever acted last. */
    Optional<Person> speaker(boolean quoted) {
        if (!speaker.isEmpty()) {
            return find(speaker);
        }
        return quoted ? subject().flatMap(this::find) : Optional.empty();
    }

    /** Remembers that a quotation goes on after a sentence of this paragraph. */
    void quoting(int block, boolean open) {
        quoting = open ? block : -1;
    }

    boolean quoting(int block) {
        return quoting == block;
    }

    /** "The Prime Minister", where nobody is named: the office stands for its holder. */
    List<String> office(Pointer pointer) {
        Post post = Objects.requireNonNull(pointer.post());
        List<String> found = bodies.stream()
                .filter(b -> b.kind() == Body.Kind.OFFICE && Fold.fold(b.name()).equals(Fold.fold(post.title())))
                .map(Body::id)
                .limit(1)
                .toList();
        offices.addAll(found);
        return found;
    }

    boolean isOffice(String id) {
        return offices.contains(id);
    }

    /** Of how many sides these people are. */
    int sides(List<String> ids) {
        return (int) ids.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .map(Person::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    void acts(List<String> ids) {
        if (!ids.isEmpty()) {
            subject = ids;
        }
    }

    /** Two or more people of different sides in one sentence stand together from now on. */
    void together(List<String> ids) {
        if (sides(ids) > 1) {
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
                if (!a.equals(b)
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
            Set<String> known = new LinkedHashSet<>();
            found.forEach(id -> body(id).map(Body::country).ifPresent(known::add));
            bodies.stream()
                    .filter(b -> b.kind() == Body.Kind.STATE || b.kind() == Body.Kind.INTERNATIONAL_ORGANISATION)
                    .sorted(Comparator.comparing((Body b) -> b.kind() == Body.Kind.STATE ? 0 : 1)
                            .thenComparing(b -> -b.mentions().size()))
                    .filter(b -> b.country() == null || known.add(b.country()))
                    .limit(2L - found.size())
                    .forEach(b -> found.add(b.id()));
        }
        return List.copyOf(found);
    }

    private Optional<Body> body(String id) {
        return bodies.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** "the two provinces", "both parties": two bodies of that sort where the text names two, else the two states. */
    List<String> kindred(String head) {
        List<Body> fit = bodies.stream().filter(b -> sort(b, head)).toList();
        List<Body> most = fit.stream()
                .sorted(Comparator.comparing((Body b) -> -b.mentions().size()))
                .limit(2)
                .toList();
        return most.size() == 2 ? most.stream().map(Body::id).toList() : states();
    }

    private static boolean sort(Body body, String head) {
        return switch (head) {
            case "province", "city", "locality", "capital", "capital city" -> body.kind() == Body.Kind.LOCALITY;
            case "party" -> body.kind() == Body.Kind.PARTY && body.name().contains(" ");
            case "ministry" -> body.kind() == Body.Kind.MINISTRY && body.country() != null;
            case "parliament", "legislature" -> body.kind() == Body.Kind.LEGISLATURE && body.country() != null;
            case "organisation", "union" ->
                body.kind() == Body.Kind.INTERNATIONAL_ORGANISATION || body.kind() == Body.Kind.MASS_ORGANISATION;
            default -> false;
        };
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
                    || ((title + " ").startsWith(want + " ") && !deputy(title))
                    || (ends(title, head) && !deputy(title) == !deputy(want));
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
