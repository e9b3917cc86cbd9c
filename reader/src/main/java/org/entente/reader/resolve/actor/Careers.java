package org.entente.reader.resolve.actor;

import java.util.List;
import java.util.Objects;
import org.entente.reader.resolve.actor.Person.Seen;
import org.jspecify.annotations.Nullable;

/**
 * How the posts of two people agree.
 *
 * @param shared both are seen in the same post
 * @param gap days between the nearest two times that they are; null when no day is known
 * @param clash each sits in a post, at the same time, that leaves no room for the other's
 * @param apart both have posts, and none in common
 */
record Careers(boolean shared, @Nullable Long gap, boolean clash, boolean apart) {
    private static final long SAME_TIME = 45;

    static Careers of(Person one, Person other) {
        boolean shared = false;
        boolean clash = false;
        Long gap = null;
        for (Seen a : one.posts()) {
            for (Seen b : other.posts()) {
                Long between = a.day() == null || b.day() == null ? null : Math.abs(a.day() - b.day());
                if (same(a.key(), b.key())) {
                    shared = true;
                    gap = gap == null || (between != null && between < gap) ? between : gap;
                } else if (now(a) && now(b) && between != null && between <= SAME_TIME) {
                    clash = true;
                }
            }
        }
        boolean apart = !shared && !one.posts().isEmpty() && !other.posts().isEmpty();
        return new Careers(shared, gap, clash && !shared && !several(one) && !several(other), apart);
    }

    private static boolean now(Seen post) {
        return post.seat() && !post.former();
    }

    /** Somebody who is seen in several seats holds several, or is badly read: no ground to tell people apart. */
    private static boolean several(Person person) {
        return person.posts().stream()
                        .filter(Careers::now)
                        .map(Seen::key)
                        .distinct()
                        .count()
                > 1;
    }

    /** The same post of the same state; a state left out is no contradiction. */
    static boolean same(String one, String other) {
        int a = one.lastIndexOf('|');
        int b = other.lastIndexOf('|');
        boolean posts = a == b && one.regionMatches(0, other, 0, a);
        return posts && (Objects.equals(one, other) || a == one.length() - 1 || b == other.length() - 1);
    }

    /** Days between the nearest two documents about the two; null when none is dated. */
    static @Nullable Long nearest(List<Long> one, List<Long> other) {
        Long nearest = null;
        for (Long a : one) {
            for (Long b : other) {
                long between = Math.abs(a - b);
                nearest = nearest == null || between < nearest ? between : nearest;
            }
        }
        return nearest;
    }
}
