package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.model.Person;
import org.entente.reader.model.Post;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** Decides which uses of names are the same person, and what is known of each. */
final class People {
    private final NameWords words;
    private final Allegiance allegiance;
    private final List<Cluster> clusters = new ArrayList<>();

    People(NameWords words, Allegiance allegiance) {
        this.words = words;
        this.allegiance = allegiance;
    }

    /** The uses of one person. */
    private static final class Cluster {
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
    }

    /** People found, with the uses that mean each. */
    record Found(List<Person> people, Map<NameUse, String> ids) {}

    Found find(List<NameUse> uses) {
        List<NameUse> all = uses.stream().map(u -> lettered(u, uses)).toList();
        all.stream().filter(NameUse::full).forEach(this::place);
        List<NameUse> brief = all.stream().filter(u -> !u.full()).toList();
        List<NameUse> left = brief.stream().filter(u -> !placeShort(u)).toList();
        left.forEach(this::placeShort);
        clusters.forEach(c -> c.uses.sort(Comparator.comparing(NameUse::span)));
        clusters.forEach(this::lend);
        List<Cluster> kept = clusters.stream()
                .filter(c -> c.certain(words))
                .sorted(Comparator.comparing(c -> c.uses.get(0).span()))
                .toList();
        List<Person> people = new ArrayList<>();
        Map<NameUse, String> ids = new LinkedHashMap<>();
        for (Cluster cluster : kept) {
            String id = "p" + (people.size() + 1);
            people.add(person(id, cluster));
            cluster.uses.forEach(use -> ids.put(use, id));
        }
        return new Found(people, ids);
    }

    /** "<em>CS</em> Mutua", where Alfred Mutua is named: letters for a post, and no initials. */
    private static NameUse lettered(NameUse use, List<NameUse> uses) {
        String first = use.text().split(" ", 2)[0];
        boolean letters = use.norms().size() == 2
                && use.known() == null
                && first.length() <= 3
                && first.length() > 1
                && first.chars().allMatch(Character::isUpperCase);
        String name = use.norms().get(use.norms().size() - 1);
        boolean told = letters
                && uses.stream()
                        .anyMatch(u -> u.full()
                                && u.norms().contains(name)
                                && !u.norms().contains(use.norms().get(0)));
        return told
                ? new NameUse(
                        use.sentence(),
                        use.from() + 1,
                        use.to(),
                        use.span(),
                        use.text().substring(first.length()).strip(),
                        List.of(name),
                        use.posts(),
                        use.country(),
                        use.beside(),
                        use.gender(),
                        use.relation(),
                        use.styled(),
                        null,
                        use.whole())
                : use;
    }

    private void place(NameUse use) {
        Cluster found = clusters.stream().filter(c -> same(c, use)).findFirst().orElse(null);
        if (found == null) {
            found = new Cluster();
            clusters.add(found);
        }
        found.add(use);
    }

    private static boolean same(Cluster cluster, NameUse use) {
        return cluster.uses.stream()
                .filter(NameUse::full)
                .anyMatch(u -> alike(u.norms(), use.norms()) && !others(u, use));
    }

    /** "Norodom Sihanouk" and "Norodom Monineath Sihanouk": the authority file knows two. */
    private static boolean others(NameUse a, NameUse b) {
        return a.known() != null
                && b.known() != null
                && !a.known().text().equals(b.known().text());
    }

    /**
     * "Luiz Inácio Lula da Silva" and "Lula da Silva", "Yoko Kamikawa" and "KAMIKAWA Yoko" are one; "Sabah Al-Ahmad
     * Al-Sabah" and "Nawaf Al-Ahmad Al-Jaber Al-Sabah" share all words but the first.
     */
    private static boolean alike(List<String> a, List<String> b) {
        List<String> brief = a.size() <= b.size() ? a : b;
        List<String> whole = new ArrayList<>(a.size() <= b.size() ? b : a);
        String first = whole.get(0);
        boolean inside = Collections.indexOfSubList(whole, brief) >= 0;
        for (String word : brief) {
            if (!whole.remove(word)) {
                return false;
            }
        }
        return inside || whole.isEmpty() || brief.contains(first);
    }

    private boolean placeShort(NameUse use) {
        String norm = use.norms().get(0);
        List<Cluster> holders =
                clusters.stream().filter(c -> c.norms.contains(norm)).toList();
        Optional<Cluster> best = holders.stream()
                .max(Comparator.comparingInt((Cluster c) -> heads(c, use)).thenComparing(c -> recent(c, use)));
        if (best.isPresent()) {
            best.get().add(use);
            return true;
        }
        if (use.known() != null
                || ((!use.posts().isEmpty() || use.styled() || use.relation() != null) && plausible(use))) {
            Cluster made = new Cluster();
            made.add(use);
            clusters.add(made);
            return true;
        }
        return false;
    }

    private static boolean plausible(NameUse use) {
        return use.text().length() > 1
                && !use.norms().get(0).startsWith("jr")
                && use.norms().get(0).chars().anyMatch(Character::isLetter);
    }

    /** How well the post beside a short name fits: "President Marcos" is not "Mrs Marcos". */
    private static int heads(Cluster cluster, NameUse use) {
        Set<String> heads = new HashSet<>();
        cluster.uses.forEach(u ->
                u.posts().forEach(p -> heads.addAll(List.of(Fold.fold(p.title()).split(" ")))));
        return use.posts().stream().anyMatch(p -> List.of(Fold.fold(p.title()).split(" ")).stream()
                        .anyMatch(heads::contains))
                ? 1
                : 0;
    }

    private static int recent(Cluster cluster, NameUse use) {
        return cluster.uses.stream()
                .mapToInt(u -> u.span().start())
                .filter(s -> s < use.span().start())
                .max()
                .orElse(-1);
    }

    /** "his Lao counterpart X" holds the post of the one whose counterpart X is; "his deputy X" is deputy to it. */
    private void lend(Cluster cluster) {
        for (NameUse use : cluster.uses) {
            boolean own = cluster.uses.stream().anyMatch(u -> u.posts().stream().anyMatch(p -> !p.former()));
            String side = cluster.country(allegiance);
            boolean other = use.country() != null && !use.country().equals(side);
            if (use.relation() == null
                    || other
                    || (own && Set.of("counterpart", "peer").contains(use.relation()))) {
                continue;
            }
            Optional<Cluster> owner = owner(cluster, use);
            if (owner.isPresent()) {
                List<Post> posts = owner.get().uses.stream()
                        .flatMap(u -> u.posts().stream())
                        .filter(p -> !p.former())
                        .toList();
                String whose = owner.get().country(allegiance);
                if (Set.of("counterpart", "peer").contains(use.relation())) {
                    cluster.lent = shared(posts).stream()
                            .map(p -> turned(p, use.country(), whose, use.span()))
                            .toList();
                } else if (use.relation().equals("deputy")) {
                    cluster.lent = posts.stream()
                            .map(p -> new Post("Deputy " + p.title(), p.organisation(), whose, false, use.span()))
                            .toList();
                }
            }
        }
    }

    /** "Deputy Prime Minister and Foreign Minister X met his counterpart Y": what both hold is the portfolio. */
    private static List<Post> shared(List<Post> posts) {
        List<Post> ministries = posts.stream()
                .filter(p -> p.organisation().startsWith("Ministry"))
                .toList();
        return ministries.isEmpty()
                ? posts.stream()
                        .filter(p -> !Fold.fold(p.title()).contains("member"))
                        .toList()
                : ministries;
    }

    private static Post turned(Post post, @Nullable String country, @Nullable String whose, Span span) {
        boolean theirs = post.country() != null
                && !post.organisation().startsWith("Ministry")
                && !post.organisation().equals("Government");
        return new Post(post.title(), theirs && whose != null ? "" : post.organisation(), country, false, span);
    }

    /** The nearest person named before, other than this one. */
    private Optional<Cluster> owner(Cluster cluster, NameUse use) {
        return clusters.stream()
                .filter(c -> c != cluster
                        && !c.historical()
                        && c.uses.stream().anyMatch(u -> !u.posts().isEmpty()))
                .filter(c -> use.country() == null || !use.country().equals(c.country(allegiance)))
                .max(Comparator.comparingInt(c -> recent(c, use)))
                .filter(c -> recent(c, use) >= 0);
    }

    private Person person(String id, Cluster cluster) {
        String country = cluster.country(allegiance);
        Map<String, Post> posts = new LinkedHashMap<>();
        for (NameUse use : cluster.uses) {
            use.posts().forEach(p -> put(posts, p, country));
        }
        cluster.lent.forEach(p -> put(posts, p, country));
        if (posts.size() > 1) {
            posts.remove("leader"); // "the Uzbek leader X" is President X
        }
        Set<String> variants = new LinkedHashSet<>();
        cluster.uses.forEach(u -> variants.add(u.text()));
        String gender = cluster.uses.stream()
                .map(u -> u.gender() != null
                        ? u.gender()
                        : u.known() == null ? "" : u.known().entry().get("gender", ""))
                .filter(g -> g != null && !g.isEmpty())
                .findFirst()
                .orElse(null);
        return new Person(
                id,
                cluster.longest().text(),
                country,
                gender,
                List.copyOf(variants),
                List.copyOf(posts.values()),
                cluster.uses.stream().map(NameUse::span).toList());
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
