package org.entente.reader.resolve.event;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.resolve.event.Cast.Face;

/**
 * How well two reports go together.
 *
 * @param score 0 to 1
 * @param time how well the times do, by themselves
 * @param cast how well the participants do
 * @param loose the participants told are too few to be sure
 */
record Fit(double score, double time, double cast, boolean loose, String reason) {
    /** The 45th session is one, whatever day is told. */
    private static final double SESSION = 1;

    /** Whoever does not tell the number may mean the talks beside the session. */
    private static final double UNNUMBERED = 0.96;

    /** Whoever travels on tells of two visits in one country. */
    private static final double ELSEWHERE_IN = 0.9;

    /** A session is no courtesy call beside it. */
    private static final double BESIDE = 0.7;

    /** "The next meeting of the council" names nobody. */
    private static final double CHANNEL = 0.7;

    static final Fit NONE = new Fit(0, 0, 0, false, "another engagement");

    static Fit of(Ready one, Ready other, Kinds kinds) {
        return of(one, other, kinds, 0);
    }

    /** @param leastTime how well the times go together at least, for reasons of its own */
    static Fit of(Ready one, Ready other, Kinds kinds, double leastTime) {
        String kind = one.report().kind();
        double alike = kinds.fit(kind, other.report().kind());
        boolean numbered = one.session() > 0 && other.session() > 0;
        boolean session = numbered && one.session() == other.session();
        if (alike == 0 || (numbered && !session) || one.otherPurpose(other)) {
            return NONE;
        }
        if (session) {
            alike = 1;
        } else if (one.session() != other.session()) {
            boolean channel = kinds.sits(kind) && kinds.sits(other.report().kind());
            alike *= channel ? UNNUMBERED : BESIDE;
        }
        boolean lasts = kinds.lasts(kind) && kinds.lasts(other.report().kind());
        double time = Math.max(
                session ? SESSION : leastTime,
                Times.fit(one.report(), one.when(), other.report(), other.when(), lasts));
        Casts casts = casts(one, other, kinds);
        if (time == 0 || casts.fit() == 0) {
            return new Fit(0, time, casts.fit(), false, casts.fit() == 0 ? casts.reason() : "another time");
        }
        if (!one.when().known() || !other.when().known()) {
            time = one.cast().sameOffices(other.cast(), kinds) ? time : time / 2;
        }
        double score = Math.sqrt(casts.fit() * time) * alike * place(one, other, lasts, casts);
        boolean open = !one.when().known() || !other.when().known();
        String near = open ? ", of unknown date" : time >= 0.9 ? ", same day" : ", near in time";
        return new Fit(score, time, casts.fit(), open || casts.fit() < 0.6, casts.reason() + near);
    }

    private static Casts casts(Ready one, Ready other, Kinds kinds) {
        String here = one.report().country();
        String there = other.report().country();
        if (one.is("visit", other)) {
            return visitors(one, other);
        }
        if ((one.cast().people().isEmpty() && one.cast().sides().isEmpty())
                || (other.cast().people().isEmpty() && other.cast().sides().isEmpty())) {
            return gathering(one, other);
        }
        Casts casts = Casts.of(one.cast(), here, other.cast(), there);
        if (casts.fit() == 0
                && kinds.crowded(one.report().kind())
                && kinds.crowded(other.report().kind())) {
            casts = Casts.crowd(one.cast(), other.cast());
        }
        boolean next = one.is("planned") || other.is("planned");
        boolean channel = next && !Collections.disjoint(one.channels(), other.channels());
        if (channel && casts.fit() > 0 && casts.fit() < CHANNEL) {
            return new Casts(CHANNEL, casts.reason() + ", same channel");
        }
        if (one.is("conference", other)) {
            Casts gathering = gathering(one, other);
            return gathering.fit() > casts.fit() ? gathering : casts;
        }
        return casts;
    }

    /** A visit is told by its guests and where they go; hosts come and go. */
    private static Casts visitors(Ready one, Ready other) {
        String to = one.destination();
        String towards = other.destination();
        if (to != null && towards != null && !to.equals(towards)) {
            return new Casts(0, "another country visited");
        }
        double best = 0;
        for (Face guest : one.guests()) {
            for (Face candidate : other.guests()) {
                best = Math.max(best, guest.like(candidate));
            }
        }
        boolean same = to != null && to.equals(towards);
        if (best > 0) {
            return new Casts(best * (same ? 0.95 : 0.6), "same guest" + (same ? " and country" : ""));
        }
        Set<String> from = one.guestSides();
        from.retainAll(other.guestSides());
        boolean told = !one.guests().isEmpty() && !other.guests().isEmpty();
        return told || from.isEmpty() || !same
                ? new Casts(0, "other guests")
                : new Casts(0.38, "guests of the same side, same country");
    }

    /** A gathering told without participants is known by its place and its name. */
    private static Casts gathering(Ready one, Ready other) {
        String city = one.city();
        boolean country = Objects.equals(one.report().country(), other.report().country());
        boolean here = city != null && city.equals(other.city());
        Set<String> words = new TreeSet<>(Cast.words(one.report().words()));
        int all = words.size() + Cast.words(other.report().words()).size();
        words.retainAll(Cast.words(other.report().words()));
        double likeness = all == 0 ? 0 : 2.0 * words.size() / all;
        double fit = here ? 0.5 : country && one.report().country() != null ? 0.3 : 0;
        return fit == 0 ? new Casts(0, "another place") : new Casts(Math.min(0.9, fit + 0.5 * likeness), "same place");
    }

    /** Outlets, and readers, take the city that a report is filed from for the place: people count for more. */
    private static double place(Ready one, Ready other, boolean lasts, Casts casts) {
        String here = one.report().country();
        String there = other.report().country();
        if (here != null && there != null && !here.equals(there)) {
            return casts.fit() >= 0.9 ? 0.8 : 0.6;
        }
        boolean cities =
                one.city() != null && other.city() != null && !one.city().equals(other.city());
        return cities ? lasts ? ELSEWHERE_IN : 0.93 : 1;
    }
}
