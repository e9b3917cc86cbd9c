package org.entente.reader.annotate.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.model.Post;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** The posts that somebody has from another's: "his Lao counterpart X" holds the post of the one whose counterpart X is. */
record LentPosts(List<Cluster> all, Allegiance allegiance) {
    /** "his Lao counterpart X" holds the post of the one whose counterpart X is; "his deputy X" is deputy to it. */
    void lend(Cluster cluster) {
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
        return all.stream()
                .filter(c -> c != cluster
                        && !c.historical()
                        && c.uses.stream().anyMatch(u -> !u.posts().isEmpty()))
                .filter(c -> use.country() == null || !use.country().equals(c.country(allegiance)))
                .max(Comparator.comparingInt(c -> c.recent(use)))
                .filter(c -> c.recent(use) >= 0);
    }
}
