package org.entente.register.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.resolve.actor.Actors;
import org.entente.reader.resolve.actor.Known;
import org.entente.reader.resolve.actor.Memberships;
import org.entente.reader.resolve.actor.Profile;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Slice;
import org.entente.register.line.LineType;
import org.entente.register.line.PersonLine;
import org.entente.register.line.ProfileLine;
import org.jspecify.annotations.Nullable;

/** Keeps each person's line true to the profiles that are theirs. */
record Persons(Actors actors, Memberships memberships) {
    private static final int NAMES = 24;
    private static final int CLUSTER = 40;

    /** One more document shows the person: what is kept grows by that much and no more. */
    void add(ProfileLine line, LineBook book) {
        PersonLine before = LineType.PEOPLE.find(book, line.person()).orElse(null);
        LineType.PEOPLE.put(book, with(before, line.person(), line.profile()));
    }

    /** Makes the person's line anew from all profiles; it goes when there are none. */
    void gather(String person, LineBook book) {
        PersonLine line = null;
        for (ProfileLine profile : Pages.all(LineType.PROFILES, book, "person:" + person)) {
            line = with(line, person, profile.profile());
        }
        if (line == null) {
            LineType.PEOPLE.remove(book, person);
        } else {
            LineType.PEOPLE.put(book, line);
        }
    }

    /** A cluster as rules made it, before it was merged with others. */
    Known known(String cluster, LineBook book) {
        Known known = new Known(cluster, List.of());
        for (ProfileLine line : LineType.PROFILES.list(book, "cluster:" + cluster, Slice.first(CLUSTER))) {
            known = actors.with(known, line.profile());
        }
        return known;
    }

    private PersonLine with(@Nullable PersonLine before, String id, Profile profile) {
        String day = profile.day() == null ? "" : profile.day();
        List<String> names = before == null ? List.of() : before.names();
        Set<String> lookups = new LinkedHashSet<>(before == null ? List.of() : before.lookups());
        lookups.addAll(actors.keys(profile));
        Known known = actors.with(new Known(id, before == null ? List.of() : before.sample()), profile);
        return new PersonLine(
                id,
                before != null && before.name().length() >= profile.name().length() ? before.name() : profile.name(),
                before != null && before.country() != null ? before.country() : profile.country(),
                added(names, profile.name()),
                memberships.with(before == null ? List.of() : before.posts(), id, profile),
                before == null ? 1 : before.documents() + 1,
                before == null || before.first().isEmpty() || (!day.isEmpty() && day.compareTo(before.first()) < 0)
                        ? day
                        : before.first(),
                before == null || day.compareTo(before.last()) > 0 ? day : before.last(),
                List.copyOf(lookups),
                known.profiles());
    }

    private static List<String> added(List<String> names, String name) {
        if (names.contains(name) || names.size() >= NAMES) {
            return names;
        }
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return all;
    }
}
