package org.entente.reader.resolve.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.reader.resolve.actor.Authority.Listed;
import org.jspecify.annotations.Nullable;

/**
 * A profile beside a person known.
 *
 * @param score 0 to 1
 * @param lone the name alone proves nothing: it has to be the only one that fits
 */
record Comparison(String id, double score, boolean lone, String reason) {
    static final double SAME = 0.7;
    static final double DOUBTFUL = 0.45;
    /** Who is surely the same first; and whole names before short forms, which fit more than one person. */
    static final Comparator<Comparison> BEST_FIRST = Comparator.comparing((Comparison c) -> c.score < SAME)
            .thenComparing(c -> c.lone)
            .thenComparing(c -> -c.score)
            .thenComparing(c -> c.id);

    private static final long MONTHS = 120;
    private static final long TERM = 1900;

    static Comparison of(Person profile, String id, Person known, Authority authority) {
        Comparison best = new Comparison(id, 0, false, "another name");
        for (FullName one : profile.names()) {
            for (FullName other : known.names()) {
                Comparison found = of(profile, one, id, known, other, authority);
                best = found.score > best.score ? found : best;
            }
        }
        return best;
    }

    private static Comparison of(
            Person profile, FullName one, String id, Person known, FullName other, Authority authority) {
        NameMatch match = NameMatch.of(one, other);
        boolean chain = one.chain() || other.chain();
        if (match.full() && (match.equal() || !chain || match.heads())) {
            return full(profile, one, id, known, other, match, authority);
        }
        List<Listed> listed = authority.list(one);
        if (!listed.isEmpty() && listed.stream().anyMatch(authority.list(other)::contains)) {
            NameMatch forms = new NameMatch(2, 0, 0, 0, 0.95, true);
            return full(profile, one, id, known, other, forms, authority);
        }
        if (one.lone() || other.lone()) {
            return lone(profile, one, id, known, other, match, authority);
        }
        return new Comparison(id, 0, false, "another name");
    }

    private static Comparison full(
            Person profile, FullName one, String id, Person known, FullName other, NameMatch match, Authority lists) {
        FullName longer = one.words().size() >= other.words().size() ? one : other;
        if (listedApart(one, other, lists)) {
            return new Comparison(id, 0.2, false, "two people of the lists");
        }
        double score = match.equal() ? 0.78 + 0.1 * match.mean() : 0.66 + 0.12 * match.mean();
        String reason = match.equal() ? "same name" : "one name within the other";
        Origins origins = Origins.of(profile, known, longer, lists);
        Careers careers = Careers.of(profile, known);
        if (contradicts(profile, known)) {
            return new Comparison(id, 0.5, false, reason + ", but a man and a woman");
        }
        switch (origins) {
            case SAME, LISTED -> score += 0.04;
            case UNKNOWN -> score += match.equal() ? 0 : -0.04;
            case SERVICE -> score += careers.shared() ? 0 : -0.06;
            case DIFFERENT -> {
                return new Comparison(id, 0.5, false, reason + ", but of two states");
            }
        }
        if (careers.shared()) {
            return new Comparison(id, Math.min(1, score + 0.06), false, reason + " and post");
        }
        boolean common =
                lists.common(longer, profile.country()) && lists.list(longer).isEmpty();
        if (careers.clash() && common) {
            return new Comparison(id, 0.55, false, reason + ", but in two posts at a time");
        }
        return new Comparison(id, score, false, origins == Origins.SAME ? reason + " and state" : reason);
    }

    /** Both names stand in the lists, and mean different people. */
    private static boolean listedApart(FullName one, FullName other, Authority lists) {
        List<Listed> a = lists.list(one);
        List<Listed> b = lists.list(other);
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    private static boolean contradicts(Person profile, Person known) {
        return profile.genders().size() == 1
                && known.genders().size() == 1
                && !Objects.equals(profile.genders(), known.genders());
    }

    private static Comparison lone(
            Person profile, FullName one, String id, Person known, FullName other, NameMatch match, Authority lists) {
        Origins origins = Origins.of(profile, known, one.lone() ? one : other, lists);
        FullName whole = one.lone() ? other : one;
        FullName brief = one.lone() ? one : other;
        String country = known.country() == null ? profile.country() : known.country();
        if (match.words() + match.initials() < 1
                || origins == Origins.DIFFERENT
                || contradicts(profile, known)
                || !mayStand(brief, whole, country, lists)) {
            return new Comparison(id, 0, false, "another name");
        }
        Careers careers = Careers.of(profile, known);
        Long gap = careers.gap();
        double score = 0.4;
        String reason = "short form of the name";
        if (origins == Origins.SAME) {
            score += 0.15;
            reason += ", same state";
        } else if (origins == Origins.LISTED) {
            score += 0.1;
        }
        if (careers.shared()) {
            score += gap == null ? 0.15 : gap <= MONTHS ? 0.3 : gap <= TERM ? 0.2 : 0.05;
            reason += " and post";
        } else if (careers.apart()) {
            score -= careers.clash() ? 0.2 : 0.1;
        }
        Long near = Careers.nearest(profile.days(), known.days());
        score += near == null ? 0 : near <= MONTHS ? 0.1 : near <= TERM ? 0.03 : -0.05;
        boolean listed = lists.alone(brief).stream().anyMatch(lists.list(whole)::contains);
        score += listed ? 0.2 : lists.common(brief, country) ? 0 : 0.1;
        return new Comparison(id, score, true, reason);
    }

    /** The last name or the first, as the state's names go: no "Van" for Nguyen Van Hung. */
    private static boolean mayStand(FullName brief, FullName whole, @Nullable String country, Authority lists) {
        int of = whole.words().size();
        for (int i = 0; i < of; i++) {
            boolean like = brief.words().stream()
                    .filter(w -> !w.initial())
                    .anyMatch(new WordIs(whole.words().get(i), brief.exact() || whole.exact())::like);
            if (like && (of == 1 || lists.brief(i, of, country))) {
                return true;
            }
        }
        return false;
    }

    private record WordIs(NameWord word, boolean exact) {
        boolean like(NameWord other) {
            return word.like(other, exact) > 0;
        }
    }
}
