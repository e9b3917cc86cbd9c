package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.model.Person;
import org.entente.reader.model.Post;
import org.jspecify.annotations.Nullable;

/** The uses of one person's name. */
final class Cluster {
    final List<NameUse> uses = new ArrayList<>();
    final Set<String> norms = new LinkedHashSet<>();
    List<Post> lent = List.of();

    void add(NameUse use) {
        uses.add(use);
        norms.addAll(use.norms());
    }

    @Nullable
    String country(Allegiance allegiance) {
        return allegiance.of(uses, longest());
    }

    boolean historical() {
        return uses.stream()
                .anyMatch(u -> u.known() != null && u.known().entry().flag("historical"));
    }

    /** Something besides capitals says that this is somebody in public life. */
    boolean certain(NameWords words) {
        return !historical()
                && uses.stream()
                        .anyMatch(u -> !u.posts().isEmpty()
                                || u.styled()
                                || u.known() != null
                                || u.relation() != null
                                || (u.country() != null
                                        && u.full()
                                        && u.norms().stream().anyMatch(words::isName)));
    }

    NameUse longest() {
        return uses.stream()
                .max(Comparator.comparingInt((NameUse u) -> u.norms().size())
                        .thenComparing(u -> -u.span().start()))
                .orElseThrow();
    }

    /** Where it was used last before {@code use}; -1 when it was not. */
    int recent(NameUse use) {
        return uses.stream()
                .mapToInt(u -> u.span().start())
                .filter(s -> s < use.span().start())
                .max()
                .orElse(-1);
    }

    /** Who it is, with all posts that the uses give, those lent included. */
    Person person(String id, Allegiance allegiance) {
        String country = country(allegiance);
        Map<String, Post> posts = new LinkedHashMap<>();
        for (NameUse use : uses) {
            use.posts().forEach(p -> put(posts, p, country));
        }
        lent.forEach(p -> put(posts, p, country));
        if (posts.size() > 1) {
            posts.remove("leader"); // "the Uzbek leader X" is President X
        }
        Set<String> variants = new LinkedHashSet<>();
        uses.forEach(u -> variants.add(u.text()));
        String gender = uses.stream()
                .map(u -> u.gender() != null
                        ? u.gender()
                        : u.known() == null ? "" : u.known().entry().get("gender", ""))
                .filter(g -> g != null && !g.isEmpty())
                .findFirst()
                .orElse(null);
        return new Person(
                id,
                longest().text(),
                country,
                gender,
                List.copyOf(variants),
                List.copyOf(posts.values()),
                uses.stream().map(NameUse::span).toList());
    }

    /** "Party General Secretary" and "General Secretary of the …" are one post: the fuller body stays. */
    private static void put(Map<String, Post> posts, Post post, @Nullable String country) {
        String key = Fold.fold(post.title());
        for (String other : posts.keySet()) {
            key = (key.endsWith(" " + other) && key.startsWith("party ")) || other.equals("party " + key) ? other : key;
        }
        Post whole = post.country() == null
                ? new Post(post.title(), post.organisation(), country, post.former(), post.span())
                : post;
        Post before = posts.get(key);
        if (before == null
                || before.organisation().length() < whole.organisation().length()) {
            posts.put(key, whole);
        }
    }
}
