package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.reader.lexicon.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as one report tells.
 *
 * @param people the persons, each once
 * @param bodies ministries, parties and the like that take part, by side and name; states are sides, no bodies
 * @param sides of persons and bodies, and the country of the place where it may stand for the host
 */
record Cast(List<Face> people, Map<String, Set<String>> bodies, Set<String> sides) {
    private static final String STATE = "state:";

    /**
     * A person.
     *
     * @param id of the resolved actor, or null
     * @param words of the name, folded
     */
    record Face(
            @Nullable String id,
            Set<String> words,
            @Nullable String side,
            String capacity) {

        String key() {
            return id == null ? "name:" + String.join(" ", words) : id;
        }

        /** The same person; or, where one is not resolved, one name within the other; or both are told by their post. */
        double like(Face other) {
            if (id != null && other.id != null) {
                return id.equals(other.id) ? 1 : within(other) && Objects.equals(side, other.side) ? 0.8 : 0;
            }
            if (within(other)) {
                return 0.9;
            }
            boolean post = !capacity.isEmpty() && capacity.equals(other.capacity) && Objects.equals(side, other.side);
            return post ? 0.8 : 0;
        }

        private boolean within(Face other) {
            return !words.isEmpty()
                    && !other.words.isEmpty()
                    && (words.containsAll(other.words) || other.words.containsAll(words));
        }
    }

    static Cast of(Report report) {
        List<Face> people = new ArrayList<>();
        Map<String, Set<String>> bodies = new TreeMap<>();
        Set<String> sides = new LinkedHashSet<>();
        Set<String> keys = new TreeSet<>();
        for (Party party : report.parties()) {
            String side = party.side();
            if (party.person()) {
                Face face = new Face(
                        party.actor(),
                        words(party.name()),
                        side,
                        party.capacity() == null ? "" : Fold.fold(party.capacity()));
                if (keys.add(face.key())) {
                    people.add(face);
                }
            } else if (side != null && (party.actor() == null || !party.actor().startsWith(STATE))) {
                bodies.computeIfAbsent(side, k -> new TreeSet<>())
                        .add(party.actor() == null ? Fold.fold(party.name()) : party.actor());
            }
            if (side != null) {
                sides.add(side);
            }
        }
        return new Cast(List.copyOf(people), bodies, sides);
    }

    static Set<String> words(String name) {
        Set<String> words = new TreeSet<>(Arrays.asList(Fold.fold(name).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** Nobody of both casts attends in another office: the prime minister of then is the president of today. */
    boolean sameOffices(Cast other, Kinds kinds) {
        return people.stream().allMatch(face -> other.people.stream()
                .filter(f -> f.id() != null && f.id().equals(face.id()))
                .filter(f -> !f.capacity().isEmpty() && !face.capacity().isEmpty())
                .allMatch(f -> kinds.sameOffice(words(f.capacity()), words(face.capacity()))));
    }

    boolean personal(@Nullable String side) {
        return people.stream().anyMatch(face -> Objects.equals(face.side(), side));
    }
}
