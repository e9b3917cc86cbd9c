package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Chooses few profiles that stand for many: each spelling and post, first and last seen. */
final class Sample {
    private static final int MOST = 16;
    private static final Comparator<Profile> LATEST_FIRST = Comparator.comparing(
                    (Profile p) -> p.day() == null ? "" : p.day(), Comparator.reverseOrder())
            .thenComparing(Profile::id);

    private Sample() {}

    /** The same choice in whatever order the profiles come, as long as not too many differ. */
    static List<Profile> of(List<Profile> profiles) {
        List<Profile> latest = profiles.stream().sorted(LATEST_FIRST).toList();
        List<Profile> earliest = new ArrayList<>(latest);
        Collections.reverse(earliest);
        Set<Profile> chosen = new HashSet<>();
        choose(latest, chosen, Sample::name, MOST / 2);
        choose(latest, chosen, Sample::look, MOST - 4);
        choose(earliest, chosen, Sample::look, MOST);
        return latest.stream().filter(chosen::contains).toList();
    }

    private static void choose(List<Profile> profiles, Set<Profile> chosen, Function<Profile, String> by, int most) {
        Set<String> seen = new TreeSet<>();
        for (Profile profile : profiles) {
            if (chosen.size() < most && seen.add(by.apply(profile))) {
                chosen.add(profile);
            }
        }
    }

    private static String name(Profile profile) {
        return profile.name();
    }

    private static String look(Profile profile) {
        StringBuilder look = new StringBuilder(profile.name()).append('|').append(profile.country());
        profile.posts().stream()
                .map(p -> p.title() + p.country() + p.former())
                .sorted()
                .forEach(look::append);
        return look.append(profile.gender()).toString();
    }
}
