package org.entente.reader.resolve.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Which kinds may be told of one engagement. */
final class Kinds {
    private record Family(String name, List<String> lookup, boolean lasts, boolean crowded, int rank) {}

    private static final Family UNKNOWN = new Family("?", List.of("?"), false, false, 99);

    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, Double> near = new HashMap<>();
    private final Sessions sessions;
    private final Purposes purposes;
    private final Set<String> ranks = new HashSet<>();
    private final Set<String> calls = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<String, Set<String>> crossed = new HashMap<>();

    Kinds(KnowledgeFiles knowledge) {
        sessions = new Sessions(knowledge);
        purposes = new Purposes(knowledge);
        for (Entry e : knowledge.list("resolve/events", "families")) {
            List<String> kinds = e.list("kinds");
            for (int i = 0; i < kinds.size(); i++) {
                families.putIfAbsent(
                        kinds.get(i),
                        new Family(e.get("family"), e.list("lookup"), e.flag("lasts"), e.flag("crowded"), i));
            }
        }
        knowledge.list("resolve/events", "ranks").forEach(e -> ranks.addAll(e.list("words")));
        knowledge.list("resolve/events", "heads").forEach(e -> heads.addAll(e.list("words")));
        knowledge.list("resolve/events", "calls").forEach(e -> calls.addAll(e.list("kinds")));
        for (Entry e : knowledge.list("resolve/events", "near")) {
            List<String> pair = e.list("kinds");
            near.put(pair.get(0) + " " + pair.get(1), Double.valueOf(e.get("fit")));
            near.put(pair.get(1) + " " + pair.get(0), Double.valueOf(e.get("fit")));
            if (e.flag("twice")) {
                twice.add(pair.get(0) + " " + pair.get(1));
                twice.add(pair.get(1) + " " + pair.get(0));
            }
            cross(pair.get(0), pair.get(1));
            cross(pair.get(1), pair.get(0));
        }
    }

    private void cross(String kind, String other) {
        crossed.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(family(other).lookup);
    }

    private Family family(String kind) {
        return families.getOrDefault(kind, UNKNOWN);
    }

    /** How well two kinds go together, from 0 to 1. */
    double fit(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (family(one).name.equals(family(other).name)) {
            return 0.97;
        }
        return near.getOrDefault(one + " " + other, 0.0);
    }

    /** One document may tell of the engagement once as the one, once as the other. */
    boolean twice(String one, String other) {
        return twice.contains(one + " " + other);
    }

    /** Which session of a standing channel the quote tells of; 0 when none. */
    int session(String quote) {
        return sessions.of(quote);
    }

    /** The standing channels that the quote names. */
    Set<String> channels(String quote) {
        return sessions.named(quote);
    }

    /** What a ceremony told of in the quote is for; nothing where the words do not tell. */
    Set<String> purposes(String kind, String quote) {
        return kind.equals("ceremony") ? purposes.of(quote) : Set.of();
    }

    /** May a report of the kind tell of a session of a standing channel? */
    boolean sits(String kind) {
        return !calls.contains(kind);
    }

    /** May two posts be one, by their words? "Chairwoman", of what is not told, may be the President of the Assembly. */
    boolean sameOffice(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other)
                || (!Collections.disjoint(one, heads) && heads.containsAll(other))
                || (!Collections.disjoint(other, heads) && heads.containsAll(one));
    }

    /** A word that makes another post of a post: "deputy". */
    boolean lowers(String word) {
        return ranks.contains(word);
    }

    boolean sameFamily(String one, String other) {
        return family(one).name.equals(family(other).name);
    }

    /** The engagement may last for days. */
    boolean lasts(String kind) {
        return family(kind).lasts;
    }

    /** Many attend, and reports name some. */
    boolean crowded(String kind) {
        return family(kind).crowded;
    }

    /** The groups of kinds under which reports of the kind are kept. */
    Set<String> groups(String kind) {
        return new LinkedHashSet<>(family(kind).lookup);
    }

    /** The groups under which they are looked up: those of all kinds that may be told of the same engagement. */
    Set<String> lookups(String kind) {
        Set<String> all = groups(kind);
        all.addAll(crossed.getOrDefault(kind, Set.of()));
        return all;
    }

    /** The more telling the smaller. */
    int rank(String kind) {
        return family(kind).rank;
    }
}
