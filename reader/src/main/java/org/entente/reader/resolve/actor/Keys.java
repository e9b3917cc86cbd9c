package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of profiles. A full name is kept under each pair of its words, so that names that share only a family name
 * never meet; and, for short forms to come, under the words that may stand for it alone, which full names do not look
 * under. Short forms are kept apart, where full names look.
 */
record Keys(NameReader names, Authority authority) {
    private static final int WORDS = 5;

    List<String> kept(Profile profile) {
        Set<String> keys = new LinkedHashSet<>();
        for (FullName name : Person.names(profile, names)) {
            whole(name, profile, keys);
            if (few(name)) {
                name.words().forEach(word -> keep("short", word, profile, keys));
            } else {
                ends(name, profile).forEach(word -> keep("part", word, profile, keys));
            }
        }
        return List.copyOf(keys);
    }

    List<String> lookedUp(Profile profile) {
        Set<String> keys = new LinkedHashSet<>();
        for (FullName name : Person.names(profile, names)) {
            whole(name, profile, keys);
            if (few(name)) {
                name.words().forEach(word -> look("short", word, profile, keys));
                name.words().forEach(word -> look("part", word, profile, keys));
            } else {
                ends(name, profile).forEach(word -> look("short", word, profile, keys));
            }
        }
        return List.copyOf(keys);
    }

    private static boolean few(FullName name) {
        return name.words().stream().filter(w -> !w.initial()).count() < 2;
    }

    private void whole(FullName name, Profile profile, Set<String> keys) {
        List<NameWord> words = telling(name, profile);
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                String a = words.get(i).frame();
                String b = words.get(j).frame();
                keys.add(a.compareTo(b) <= 0 ? "two:" + a + " " + b : "two:" + b + " " + a);
            }
        }
        if (name.words().size() > 1) {
            keys.add("all:" + name.letters());
        }
        Stream.concat(authority.list(name).stream(), authority.alone(name).stream())
                .forEach(listed -> keys.add("list:" + listed.name() + "|" + listed.country()));
    }

    /** At most five words, without initials, and without such middle words as half of a nation bears. */
    private List<NameWord> telling(FullName name, Profile profile) {
        List<NameWord> words = name.words().stream().filter(w -> !w.initial()).toList();
        List<NameWord> own = words.stream()
                .filter(w -> !authority.middle(w, profile.country()) || w.equals(words.get(words.size() - 1)))
                .toList();
        List<NameWord> told = own.size() < 2 ? words : own;
        int size = told.size();
        return size <= WORDS
                ? told
                : List.of(told.get(0), told.get(1), told.get(size - 3), told.get(size - 2), told.get(size - 1));
    }

    private List<NameWord> ends(FullName name, Profile profile) {
        int size = name.words().size();
        List<NameWord> ends = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            NameWord word = name.words().get(i);
            if (!word.initial() && (i == 0 || i == size - 1) && authority.brief(i, size, profile.country())) {
                ends.add(word);
            }
        }
        return ends;
    }

    private static void keep(String kind, NameWord word, Profile profile, Set<String> keys) {
        if (!word.initial()) {
            keys.add(kind + ":" + word.frame() + "|" + (profile.country() == null ? "" : profile.country()));
            keys.add(kind + ":" + word.frame() + "|*");
        }
    }

    /** Where the state is known, under that state and among those of unknown state; else everywhere. */
    private static void look(String kind, NameWord word, Profile profile, Set<String> keys) {
        if (!word.initial()) {
            keys.add(kind + ":" + word.frame() + "|" + (profile.country() == null ? "*" : profile.country()));
            keys.add(kind + ":" + word.frame() + "|");
        }
    }
}
