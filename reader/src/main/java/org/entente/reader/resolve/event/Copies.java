package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which reports are copies of one another: the same text under several outlets. */
final class Copies {
    /** Share of runs of words in common from which on a text is a copy, cut or lightly edited. */
    private static final double NEAR = 0.5;

    private static final double QUOTE = 0.8;

    private Copies() {}

    /** How many reports are left when copies, and reports of one document, count once. */
    static int independent(List<Report> reports) {
        List<List<Report>> groups = new ArrayList<>();
        for (Report report : reports) {
            List<Report> joined = new ArrayList<>(List.of(report));
            groups.removeIf(group -> {
                boolean copy = group.stream().anyMatch(other -> copy(report, other));
                if (copy) {
                    joined.addAll(group);
                }
                return copy;
            });
            groups.add(joined);
        }
        return groups.size();
    }

    static boolean copy(Report one, Report other) {
        if (one.document().equals(other.document())) {
            return true;
        }
        String a = one.fingerprint();
        String b = other.fingerprint();
        if (a != null && b != null && Fingerprint.likeness(a, b) >= NEAR) {
            return true;
        }
        boolean sameAgency = one.agency() != null && Objects.equals(one.agency(), other.agency());
        return sameAgency && likeness(Cast.words(one.words()), Cast.words(other.words())) >= QUOTE;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int all = one.size() + other.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }
}
