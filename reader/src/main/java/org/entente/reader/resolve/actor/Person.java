package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A profile, or all profiles of a person known, made ready for comparison.
 *
 * @param names each name once; the fullest of a profile and those of its variants that are names too
 * @param countries how many profiles give each country
 * @param genders as told
 * @param posts every post with the day of the profile that shows it
 * @param days of the profiles, as numbers, where known
 */
record Person(
        List<FullName> names, Map<String, Integer> countries, Set<String> genders, List<Seen> posts, List<Long> days) {

    /**
     * A post in one document.
     *
     * @param day as a number, or null
     */
    record Seen(
            String key,
            boolean seat,
            boolean former,
            @Nullable Long day) {}

    static Person of(List<Profile> profiles, NameReader reader, Posts titles) {
        Map<String, FullName> names = new LinkedHashMap<>();
        Map<String, Integer> countries = new LinkedHashMap<>();
        Set<String> genders = new LinkedHashSet<>();
        List<Seen> posts = new ArrayList<>();
        List<Long> days = new ArrayList<>();
        for (Profile profile : profiles) {
            names(profile, reader).forEach(name -> names.putIfAbsent(spelt(name), name));
            if (profile.country() != null) {
                countries.merge(profile.country(), 1, Integer::sum);
            }
            if (profile.gender() != null) {
                genders.add(profile.gender());
            }
            Long day = Days.number(profile.day());
            if (day != null) {
                days.add(day);
            }
            for (Held post : profile.posts()) {
                Posts.Named named = titles.of(post);
                posts.add(new Seen(named.key(), named.seat(), post.former(), day));
            }
        }
        return new Person(List.copyOf(names.values()), countries, genders, posts, days);
    }

    /** The name, and its variants that are names too. */
    static List<FullName> names(Profile profile, NameReader reader) {
        FullName main = reader.read(profile.name(), profile.country());
        List<FullName> names = new ArrayList<>();
        names.add(main);
        for (String variant : profile.variants()) {
            if (!variant.equals(profile.name())) {
                FullName name = reader.read(variant, profile.country());
                if (spelling(name, main)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String spelt(FullName name) {
        StringBuilder out = new StringBuilder();
        name.words().forEach(w -> out.append(w.plain()).append(' '));
        return out.toString();
    }

    /** A variant that is the same name in another spelling, not a title, a pronoun or a part of the name. */
    private static boolean spelling(FullName variant, FullName main) {
        if (variant.words().size() != main.words().size() || variant.lone()) {
            return false;
        }
        NameMatch match = NameMatch.of(variant, main);
        return match.words() + match.initials() > 0
                && match.words() < main.words().size();
    }

    /** The country of most profiles; null when none gives one. */
    @Nullable
    String country() {
        return countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
