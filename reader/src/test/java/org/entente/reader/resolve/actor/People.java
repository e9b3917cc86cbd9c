package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Judgement;

/** A register of people in memory: profiles come one by one and are kept under their keys. */
final class People {
    static final Actors ACTORS = new Actors(KnowledgeFiles.shipped());

    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Map<String, Set<String>> index = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final List<String> doubts = new ArrayList<>();
    private int compared;

    /** {@code Name; country; post, post; day}; what stands behind the name may be left out. */
    static Profile profile(String line) {
        String[] parts = Arrays.copyOf(line.split(" *; *"), 4);
        String country = parts[1] == null || parts[1].isEmpty() ? null : parts[1];
        List<Held> posts = parts[2] == null || parts[2].isEmpty()
                ? List.of()
                : Arrays.stream(parts[2].split(" *, *"))
                        .map(title -> held(title, country))
                        .toList();
        return new Profile(line, parts[0], List.of(), country, null, posts, parts[3]);
    }

    private static Held held(String title, @org.jspecify.annotations.Nullable String country) {
        boolean former = title.startsWith("former ");
        String bare = former ? title.substring(7) : title;
        String[] of = bare.split(" @ ");
        return new Held(of[0], of.length > 1 ? of[1] : "", country, former);
    }

    static People of(String... lines) {
        return of(Arrays.stream(lines).map(People::profile).toList());
    }

    static People of(List<Profile> profiles) {
        People people = new People();
        profiles.forEach(people::add);
        return people;
    }

    void add(Profile profile) {
        Set<String> ids = new LinkedHashSet<>();
        ACTORS.lookups(profile).forEach(key -> ids.addAll(index.getOrDefault(key, Set.of())));
        compared += ids.size();
        Judgement judgement = ACTORS.judge(profile, ids.stream().map(this::get).toList());
        boolean same = judgement.verdict() == Judgement.Verdict.SAME;
        if (judgement.verdict() == Judgement.Verdict.DOUBTFUL) {
            doubts.add(judgement.reason());
        }
        String id = same ? String.valueOf(judgement.id()) : profile.id();
        known.put(id, ACTORS.with(known.getOrDefault(id, new Known(id, List.of())), profile));
        ACTORS.keys(profile).forEach(key -> index.computeIfAbsent(key, k -> new LinkedHashSet<>())
                .add(id));
        groups.computeIfAbsent(id, k -> new ArrayList<>()).add(profile.name());
        ids.remove(id);
        Judgement other = ACTORS.judge(get(id), ids.stream().map(this::get).toList());
        if (other.verdict() == Judgement.Verdict.SAME) {
            merge(String.valueOf(other.id()), id);
        }
    }

    private void merge(String from, String to) {
        Known both = get(to);
        for (Profile profile : get(from).profiles()) {
            both = ACTORS.with(both, profile);
        }
        known.put(to, both);
        known.remove(from);
        index.values().forEach(ids -> {
            if (ids.remove(from)) {
                ids.add(to);
            }
        });
        List<String> names = new ArrayList<>(groups.getOrDefault(from, List.of()));
        names.addAll(groups.getOrDefault(to, List.of()));
        groups.put(to, names);
        groups.remove(from);
    }

    private Known get(String id) {
        Known person = known.get(id);
        if (person == null) {
            throw new IllegalStateException(id);
        }
        return person;
    }

    /** One text for each person: the names of the profiles, in the order in which they came. */
    List<String> groups() {
        return groups.values().stream().map(names -> String.join(" = ", names)).toList();
    }

    /** The same whatever the order. */
    Set<Set<String>> sets() {
        return groups.values().stream().map(Set::copyOf).collect(Collectors.toSet());
    }

    List<String> doubts() {
        return List.copyOf(doubts);
    }

    int compared() {
        return compared;
    }
}
