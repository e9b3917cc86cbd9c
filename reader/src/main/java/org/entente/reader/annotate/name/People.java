package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.model.Person;

/** Decides which uses of names are the same person, and what is known of each. */
final class People {
    private final NameWords words;
    private final Allegiance allegiance;
    private final List<Cluster> clusters = new ArrayList<>();

    People(NameWords words, Allegiance allegiance) {
        this.words = words;
        this.allegiance = allegiance;
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
        clusters.forEach(new LentPosts(clusters, allegiance)::lend);
        List<Cluster> kept = clusters.stream()
                .filter(c -> c.certain(words))
                .sorted(Comparator.comparing(c -> c.uses.get(0).span()))
                .toList();
        List<Person> people = new ArrayList<>();
        Map<NameUse, String> ids = new LinkedHashMap<>();
        for (Cluster cluster : kept) {
            String id = "p" + (people.size() + 1);
            people.add(cluster.person(id, allegiance));
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
                .max(Comparator.comparingInt((Cluster c) -> heads(c, use)).thenComparing(c -> c.recent(use)));
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
}
