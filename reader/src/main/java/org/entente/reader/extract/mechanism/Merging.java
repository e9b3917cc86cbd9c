package org.entente.reader.extract.mechanism;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reader.model.Mechanism;

/** Joins what is told of one channel. */
final class Merging {
    private static final Set<String> PLAIN =
            Set.of("the", "of", "between", "and", "two", "on", "meeting", "session", "a", "an");

    private Merging() {}

    /** The same channel told again is one, unless another session of it is told. */
    static void add(List<Mechanism> found, Mechanism next) {
        for (int i = 0; i < found.size(); i++) {
            Mechanism m = found.get(i);
            boolean session =
                    m.session() == null || next.session() == null || m.session().equals(next.session());
            if (session && same(m.name(), next.name())) {
                found.set(
                        i,
                        new Mechanism(
                                m.id(),
                                next.name().length() > m.name().length() ? next.name() : m.name(),
                                Stream.concat(m.sides().stream(), next.sides().stream())
                                        .distinct()
                                        .toList(),
                                m.session() == null ? next.session() : m.session(),
                                m.when() == null ? next.when() : m.when(),
                                Stream.concat(m.evidence().stream(), next.evidence().stream())
                                        .toList()));
                return;
            }
        }
        found.add(next);
    }

    private static boolean same(String a, String b) {
        Set<String> one = words(a);
        Set<String> two = words(b);
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(two);
        return shared.size() == Math.min(one.size(), two.size()) && (!shared.isEmpty() || one.equals(two));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .map(w -> w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .filter(w -> !w.isEmpty() && !PLAIN.contains(w))
                .collect(Collectors.toSet());
    }
}
