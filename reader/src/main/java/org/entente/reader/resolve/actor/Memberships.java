package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;

/** Posts held, dated by the documents that show them. Safe to share. */
public final class Memberships {
    /** A holder seen so many days before or after is still taken for the holder, unless another is nearer. */
    private static final long REACH = 550;

    private final Posts posts;

    public Memberships(KnowledgeFiles knowledge) {
        posts = new Posts(knowledge);
    }

    /** The post in plain words, alike for all its wordings, such as {@code prime minister|LA}. */
    public String key(Held post) {
        return posts.of(post).key();
    }

    /** A person's posts with those that one more profile shows. The order in which profiles come does not matter. */
    public List<Membership> with(List<Membership> memberships, String person, Profile profile) {
        List<Membership> all = new ArrayList<>(memberships);
        List<String> counted = new ArrayList<>();
        for (Held post : profile.posts()) {
            String key = key(post);
            if (counted.contains(key + post.former())) {
                continue;
            }
            counted.add(key + post.former());
            Membership seen = seen(person, key, post, profile.day());
            int at = 0;
            while (at < all.size() && !all.get(at).key().equals(key)) {
                at++;
            }
            if (at < all.size()) {
                all.set(at, joined(all.get(at), seen));
            } else {
                all.add(seen);
            }
        }
        all.sort(Comparator.comparing((Membership m) -> m.firstSeen() == null ? "~" : m.firstSeen())
                .thenComparing(Membership::key));
        return List.copyOf(all);
    }

    private static Membership seen(String person, String key, Held post, @Nullable String day) {
        @Nullable String current = post.former() ? null : day;
        return new Membership(
                person,
                key,
                post.title(),
                post.organisation(),
                post.country(),
                current,
                current,
                post.former() ? day : null,
                1);
    }

    private static Membership joined(Membership one, Membership other) {
        Membership first = earlier(one, other) ? one : other;
        return new Membership(
                one.person(),
                one.key(),
                first.title(),
                first.organisation(),
                first.country(),
                least(one.firstSeen(), other.firstSeen()),
                most(one.lastSeen(), other.lastSeen()),
                least(one.formerSince(), other.formerSince()),
                one.seen() + other.seen());
    }

    private static boolean earlier(Membership one, Membership other) {
        String a = one.firstSeen() == null ? "~" : one.firstSeen();
        String b = other.firstSeen() == null ? "~" : other.firstSeen();
        int order = a.compareTo(b);
        return order < 0 || (order == 0 && one.title().compareTo(other.title()) <= 0);
    }

    private static @Nullable String least(@Nullable String a, @Nullable String b) {
        return a == null ? b : b == null || a.compareTo(b) <= 0 ? a : b;
    }

    private static @Nullable String most(@Nullable String a, @Nullable String b) {
        return a == null ? b : b == null || a.compareTo(b) >= 0 ? a : b;
    }

    /**
     * Who held a post on a day, as far as documents tell: whoever is seen in it around that day, else whoever is seen
     * nearest to it, unless called a former holder by then or two are equally near.
     *
     * @param memberships those of all persons seen in the post: those kept under {@code key}
     * @param day null gives the holder only when there was never another
     */
    public Optional<Membership> holderOf(String key, @Nullable String day, List<Membership> memberships) {
        List<Membership> held = memberships.stream()
                .filter(m -> Careers.same(m.key(), key) && m.seen() > 0)
                .toList();
        Long on = Days.number(day);
        if (on == null) {
            return held.stream().map(Membership::person).distinct().count() == 1
                    ? held.stream().findFirst()
                    : Optional.empty();
        }
        List<Membership> near = held.stream()
                .filter(m -> distance(m, on) <= REACH)
                .sorted(Comparator.comparingLong((Membership m) -> distance(m, on))
                        .thenComparingLong(m -> -m.seen())
                        .thenComparing(Membership::person))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Membership best = near.get(0);
        boolean tie = near.stream()
                .anyMatch(m -> !m.person().equals(best.person())
                        && distance(m, on) == distance(best, on)
                        && m.seen() == best.seen());
        return tie ? Optional.empty() : Optional.of(best);
    }

    /** Days between a day and the time in which the person is seen in the post. */
    private static long distance(Membership m, long day) {
        Long first = Days.number(m.firstSeen());
        Long last = Days.number(m.lastSeen());
        Long former = Days.number(m.formerSince());
        if (first == null || last == null || (former != null && day >= former && day > last)) {
            return Long.MAX_VALUE;
        }
        return day < first ? first - day : day > last ? day - last : 0;
    }
}
