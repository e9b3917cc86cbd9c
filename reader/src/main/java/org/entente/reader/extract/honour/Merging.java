package org.entente.reader.extract.honour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Joins candidates that tell of the same award to the same recipients. */
final class Merging {
    private static final Set<String> PLAIN =
            Set.of("the", "of", "and", "a", "an", "to", "its", "their", "his", "her", "other", "s");

    private Merging() {}

    static List<Candidate> merge(List<Candidate> candidates) {
        List<Candidate> merged = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int at = merged.size() - 1;
            while (at >= 0 && !same(merged.get(at), candidate)) {
                at--;
            }
            if (at < 0) {
                merged.add(candidate);
            } else {
                merged.set(at, merged.get(at).with(candidate));
            }
        }
        return merged;
    }

    private static boolean same(Candidate a, Candidate b) {
        boolean pointing = a.named() && !b.named() && b.award().startsWith("the ");
        Set<String> shared = new HashSet<>(a.words());
        shared.retainAll(b.words());
        boolean award = shared.size() == Math.min(a.words().size(), b.words().size()) && a.named() == b.named();
        return (award || pointing) && recipients(a, b);
    }

    private static boolean recipients(Candidate a, Candidate b) {
        if (a.recipients().isEmpty()
                || b.recipients().isEmpty()
                || a.actors().stream().anyMatch(b.actors()::contains)) {
            return true;
        }
        if (initials(a.recipients()).contains(initials(b.recipients()))
                || initials(b.recipients()).contains(initials(a.recipients()))) {
            return true;
        }
        Set<String> one = words(String.join(" ", a.recipients()));
        Set<String> two = words(String.join(" ", b.recipients()));
        int least = Math.min(one.size(), two.size());
        one.retainAll(two);
        return one.size() * 2 > least;
    }

    /** "Lao People's Army" and "LPA" meet; without two capitals nothing does. */
    private static String initials(List<String> recipients) {
        String capitals =
                String.join(" ", recipients).replaceAll("\\bThe\\b", "").replaceAll("[^\\p{Lu}]", "");
        return capitals.length() > 1 ? capitals : String.join(" ", recipients);
    }

    /** The telling words, plain. */
    static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .map(w -> w.endsWith("s") && w.length() > 3 ? w.substring(0, w.length() - 1) : w)
                .filter(w -> !w.isEmpty() && !PLAIN.contains(w))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
