package org.entente.reader.extract.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Engagement.Type;
import org.entente.reader.model.Participant.Role;
import org.jspecify.annotations.Nullable;

/** Joins candidates that tell of the same contact. */
final class Merging {
    private static final Set<String> WATCHED = Set.of("verb watch", "verb look", "verb witness");

    static final Set<Type> MEETINGS =
            Set.of(Type.MEETING, Type.TALKS, Type.RECEPTION, Type.COURTESY_CALL, Type.HIGH_LEVEL_MEETING);
    /** Words between two people, which are told of whatever they met for. */
    static final Set<String> SPOKEN = Set.of("tell", "assure", "brief", "inform", "say", "reaffirm", "stress");

    private static final Set<String> SPEECH = Set.of(
            "verb tell",
            "verb discuss",
            "verb exchange",
            "verb review",
            "verb talk",
            "verb speak",
            "verb assure",
            "verb brief",
            "verb inform",
            "verb say",
            "verb reaffirm",
            "verb stress");
    private static final int JOURNEY = 4;

    /** How many contacts back the same one is looked for: an article has some dozens at most. */
    private static final int NEAR = 100;

    static final Set<Type> MEETINGS_AND_CALLS = Set.of(
            Type.MEETING,
            Type.TALKS,
            Type.RECEPTION,
            Type.COURTESY_CALL,
            Type.HIGH_LEVEL_MEETING,
            Type.PHONE_CALL,
            Type.VIDEO_CALL);
    /** The later in the list, the more a kind says; "meeting" says least. */
    private static final List<Type> TELLING =
            List.of(Type.MEETING, Type.TALKS, Type.RECEPTION, Type.COURTESY_CALL, Type.HIGH_LEVEL_MEETING);

    private Merging() {}

    static List<Candidate> merge(List<Candidate> candidates) {
        List<Candidate> merged = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int told = told(merged, candidate);
            int at = told < 0 ? find(merged, candidate) : told;
            if (at < 0) {
                merged.add(candidate);
            } else if (told < 0) {
                merged.set(at, join(merged.get(at), candidate));
            } else {
                merged.set(at, merged.get(at).also(candidate));
            }
        }
        return merged;
    }

    /** "At the talks, the leaders …" is of the contact told last whose people it speaks of, call or meeting. */
    private static int told(List<Candidate> merged, Candidate candidate) {
        if (candidate.rule().equals("noun visit") && candidate.place() == null) {
            return trip(merged, candidate);
        }
        boolean sits = candidate.kind() == Type.CONFERENCE && candidate.rule().equals("noun conference");
        if (!candidate.definite()
                || !candidate.rule().startsWith("noun")
                || (!MEETINGS_AND_CALLS.contains(candidate.kind()) && !sits)) {
            return -1;
        }
        for (int i = merged.size() - 1; i >= Math.max(0, merged.size() - NEAR); i--) {
            Candidate a = merged.get(i);
            boolean fits = a.parts().size() > 1
                    && MEETINGS_AND_CALLS.contains(a.kind())
                    && (candidate.kind() == a.kind() || !remote(candidate.kind()))
                    && !meal(a)
                    && a.status() == candidate.status()
                    && !conflict(a.when(), candidate.when())
                    && candidate.actors().stream().filter(a.actors()::contains).count()
                            >= Math.min(2, candidate.parts().size());
            if (fits) {
                return i;
            }
        }
        return -1;
    }

    /** "his coming visit", with no place: the one told before that he makes. */
    private static int trip(List<Candidate> merged, Candidate candidate) {
        for (int i = merged.size() - 1; i >= Math.max(0, merged.size() - NEAR); i--) {
            Candidate a = merged.get(i);
            boolean fits = a.off() == candidate.off() || candidate.status() == Engagement.Status.PLANNED;
            if (a.kind() == Type.VISIT && a.actors().containsAll(candidate.actors()) && fits) {
                return i;
            }
        }
        return -1;
    }

    private static boolean remote(Type kind) {
        return kind == Type.PHONE_CALL || kind == Type.VIDEO_CALL;
    }

    /** A lunch or a banquet is a contact of its own beside the meeting of the same people. */
    private static boolean meal(Candidate candidate) {
        return candidate.rule().equals("noun banquet") || candidate.rule().equals("noun reception");
    }

    private static int find(List<Candidate> merged, Candidate candidate) {
        for (int i = Math.max(0, merged.size() - NEAR); i < merged.size(); i++) {
            if (same(merged.get(i), candidate)) {
                return i;
            }
        }
        return -1;
    }

    private static Candidate join(Candidate a, Candidate b) {
        Candidate both = a.with(b);
        if (b.rule().equals("session") && a.sentence() == b.sentence()) {
            return both.as(b.kind());
        }
        boolean more = MEETINGS.contains(a.kind()) && a.kind() == Type.MEETING && TELLING.indexOf(b.kind()) > 0;
        return more ? both.as(b.kind()) : both;
    }

    private static boolean same(Candidate a, Candidate b) {
        if (b.anew() && a.sentence() != b.sentence()) {
            return false;
        }
        boolean apart = b.actors().stream().noneMatch(a.actors()::contains);
        // "The seventh session of the Joint Commission between A and B": a session is no other conference
        if (b.rule().equals("session")
                && a.sentence() == b.sentence()
                && a.rule().startsWith("noun")) {
            return a.kind() == Type.CONFERENCE || MEETINGS.contains(a.kind());
        }
        // "Laos will host the 23rd" after the 22nd was held
        if (b.rule().equals("session") && a.status() != b.status()) {
            return false;
        }
        if (b.definite()
                && a.parts().size() > 1
                && MEETINGS.contains(a.kind())
                && MEETINGS.contains(b.kind())
                && b.rule().startsWith("noun")
                && (apart || a.actors().containsAll(b.actors()))
                && !conflict(a.when(), b.when())
                && b.sides().equals(a.sides())) {
            return true;
        }
        // "the two leaders looked on as their ministers signed ten papers"
        if (a.kind() == Type.SIGNING
                && b.kind() == Type.SIGNING
                && a.sentence() == b.sentence()
                && (WATCHED.contains(a.rule()) || WATCHED.contains(b.rule()))) {
            return true;
        }
        if (a.kind() == Type.AWARD && b.kind() == Type.AWARD && !conflict(a.when(), b.when())) {
            return true;
        }
        // "X told Y" is part of whatever they met for
        if (SPEECH.contains(b.rule()) && a.kind() != Type.VISIT && a.actors().containsAll(b.actors())) {
            return true;
        }
        boolean made = (a.status() == Engagement.Status.HELD) == (b.status() == Engagement.Status.HELD);
        boolean trip = a.kind() == Type.VISIT && made && near(a.when(), b.when());
        if (!family(a.kind(), b.kind()) || meal(a) != meal(b) || (!trip && conflict(a.when(), b.when()))) {
            return false;
        }
        // what was planned is what is called off; what was held is another
        boolean held = a.status() == Engagement.Status.HELD || b.status() == Engagement.Status.HELD;
        if (held && (off(a) || off(b)) && a.status() != b.status() && a.kind() != Type.VISIT) {
            return false;
        }
        Set<String> shared = new HashSet<>(a.actors());
        shared.retainAll(b.actors());
        if (a.kind() == Type.VISIT) {
            String one = a.place() == null ? null : a.place().country();
            String two = b.place() == null ? null : b.place().country();
            return shared.stream().anyMatch(id -> a.parts().get(id) != Role.HOST)
                    && (one == null || two == null || one.equals(two));
        }
        if (a.parts().size() == 1 && b.parts().size() > 1 && a.kind() != b.kind()) {
            return false;
        }
        if (b.kind() == Type.COURTESY_CALL && b.parts().size() == 1 && a.kind() != b.kind()) {
            // "… held talks with Y and paid a courtesy call on the president", who is not named
            return false;
        }
        int least = Math.min(a.parts().size(), b.parts().size());
        return shared.size() >= Math.max(1, least) || shared.size() >= 2;
    }

    private static boolean off(Candidate c) {
        return c.status() == Engagement.Status.CALLED_OFF || c.status() == Engagement.Status.POSTPONED;
    }

    static boolean family(Type a, Type b) {
        return a == b || (MEETINGS.contains(a) && MEETINGS.contains(b));
    }

    /** Days of one journey: nobody makes two to the same state within the week. */
    static boolean near(@Nullable DateReading a, @Nullable DateReading b) {
        if (a == null || b == null) {
            return true;
        }
        return day(a.latest(), b.earliest()) && day(b.latest(), a.earliest());
    }

    private static boolean day(@Nullable String last, @Nullable String first) {
        return last != null
                && first != null
                && !LocalDate.parse(last).plusDays(JOURNEY).isBefore(LocalDate.parse(first));
    }

    /** Both say when, and cannot mean the same day. */
    static boolean conflict(@Nullable DateReading a, @Nullable DateReading b) {
        if (a == null
                || b == null
                || a.earliest() == null
                || b.earliest() == null
                || a.latest() == null
                || b.latest() == null) {
            return a != null
                    && b != null
                    && a.earliest() == null
                    && b.earliest() == null
                    && !Objects.equals(a.edtf(), b.edtf())
                    && !a.edtf().contains("/")
                    && !b.edtf().contains("/");
        }
        return a.latest().compareTo(b.earliest()) < 0 || b.latest().compareTo(a.earliest()) < 0;
    }

    /** Parts of every actor over all candidates, for tests. */
    static Map<String, ?> parts(Candidate candidate) {
        return candidate.parts();
    }
}
