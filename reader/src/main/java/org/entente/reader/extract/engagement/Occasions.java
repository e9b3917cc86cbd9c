package org.entente.reader.extract.engagement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement.Status;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Scene;
import org.jspecify.annotations.Nullable;

/** When a contact took place, where its own sentence does not tell. */
record Occasions(News news, List<Candidate> all, ContactRules rules, Circumstances circumstances) {
    private static final int NEAR = 2;

    /** Sentences at the head in which an arrival without a day is today's. */
    private static final int LEAD = 4;

    /** Its own day, else that of a contact near it, of a sentence before it, of the news itself or of the report. */
    @Nullable
    DateReading when(Candidate candidate) {
        if (candidate.when() != null) {
            return candidate.when();
        }
        if (recalled(candidate)) {
            return null;
        }
        DateReading near = near(candidate);
        if (near != null) {
            return near;
        }
        if (candidate.status() != Status.HELD) {
            return null;
        }
        if (candidate.kind() == Type.VISIT) {
            return stay(candidate);
        }
        for (int i = candidate.sentence() - 1; i >= Math.max(0, candidate.sentence() - NEAR); i--) {
            for (DateReading date : news.article().scenes().get(i).dates()) {
                if (news.recent(date)) {
                    return date;
                }
            }
        }
        return Stream.of(main(candidate), news.lead(), news.article().article().published())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "She recalled her meeting with X": not of these days. */
    private boolean recalled(Candidate candidate) {
        Scene scene = news.article().scenes().get(candidate.sentence());
        return candidate.rule().startsWith("noun")
                && scene.tokens().stream()
                        .anyMatch(t -> rules.words("recalling").contains(t.norm())
                                && candidate.evidence().stream()
                                        .anyMatch(e -> e.span().contains(t.span())));
    }

    /** The day of a contact of the same people told near it; a stay or a later stop has its own days. */
    private @Nullable DateReading near(Candidate candidate) {
        if (candidate.status() == Status.PLANNED && candidate.kind() == Type.VISIT) {
            return null;
        }
        return all.stream()
                .filter(other -> !other.equals(candidate) && other.when() != null)
                .filter(other -> other.kind() != Type.VISIT || daily(other))
                .filter(other -> !other.anew())
                .filter(other -> other.status() == candidate.status() && !other.background())
                .filter(other -> Math.abs(other.sentence() - candidate.sentence()) <= NEAR)
                .filter(other -> Surroundings.shares(other, candidate))
                .filter(other -> candidate.status() != Status.HELD || news.recent(other.when()))
                .min(Comparator.comparingInt(other -> Math.abs(other.sentence() - candidate.sentence())))
                .map(Candidate::when)
                .orElse(null);
    }

    /** A stay of one day gives its day to what fell into it. */
    private static boolean daily(Candidate visit) {
        return visit.when() != null && visit.when().edtf().length() == 10;
    }

    /** A visit begins, as far as is told, with the arrival or the first contact there; one that goes on, with the news. */
    private @Nullable DateReading stay(Candidate visit) {
        String to = visit.place() == null ? null : visit.place().country();
        DateReading inside = all.stream()
                .filter(c -> c.kind() != Type.VISIT && c.status() == Status.HELD && !c.background())
                .filter(c -> Surroundings.shares(c, visit) && c.when() != null && news.recent(c.when()))
                .filter(c ->
                        c.place() == null || to == null || to.equals(c.place().country()))
                .map(Candidate::when)
                .filter(d -> d != null && d.earliest() != null)
                .min(Comparator.comparing(d -> String.valueOf(d.earliest())))
                .orElse(null);
        DateReading arrival = arrival(visit);
        if (arrival != null || inside != null) {
            return arrival != null ? arrival : inside;
        }
        boolean arrives = visit.rule().equals("verb arrive") && visit.sentence() < LEAD;
        return !visit.background() && (arrives || goesOn(visit)) ? news.today() : null;
    }

    /** "X, who arrived in the capital on Tuesday evening". */
    private @Nullable DateReading arrival(Candidate visit) {
        for (Scene scene : news.article().scenes()) {
            for (int i = 0; i < scene.size(); i++) {
                int verb = i;
                boolean guest = rules.words("arrivals").contains(scene.norm(i))
                        && scene.mentions(0, i).stream()
                                .anyMatch(m -> m.actors().stream().anyMatch(visit.actors()::contains));
                DateReading day = guest ? circumstances.when(scene, verb) : null;
                if (news.recent(day)) {
                    return day;
                }
            }
        }
        return null;
    }

    /** "who is in Laos on a working visit". */
    private boolean goesOn(Candidate visit) {
        Scene scene = news.article().scenes().get(visit.sentence());
        for (int i = 0; i + 1 < scene.size(); i++) {
            if (Set.of("is", "are").contains(scene.norm(i))
                    && Set.of("in", "on").contains(scene.norm(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The day of the contact that the article is about, for one that it tells of without a day of its own. */
    private @Nullable DateReading main(Candidate candidate) {
        return all.stream()
                .filter(c -> c.status() == Status.HELD && c.kind() != Type.VISIT && !c.background())
                .filter(c -> !c.equals(candidate) && c.when() != null && Surroundings.shares(c, candidate))
                .map(Candidate::when)
                .filter(news::recent)
                .findFirst()
                .map(d -> new DateReading(
                        d.span(),
                        d.edtf(),
                        d.earliest(),
                        d.latest(),
                        d.text(),
                        "day of the main engagement",
                        List.of()))
                .orElse(null);
    }
}
