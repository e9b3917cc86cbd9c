package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.resolve.event.Cast.Face;
import org.jspecify.annotations.Nullable;

/**
 * How well the participants of two reports go together.
 *
 * @param fit from 0 to 1
 */
record Casts(double fit, String reason) {
    private static final Casts OTHERS = new Casts(0, "other participants");

    static Casts of(Cast one, @Nullable String here, Cast other, @Nullable String there) {
        List<Face> onlyOne = new ArrayList<>(one.people());
        List<Face> onlyOther = new ArrayList<>(other.people());
        Set<String> met = new TreeSet<>();
        double sum = 0;
        int shared = 0;
        for (Face face : one.people()) {
            Face best = null;
            for (Face candidate : onlyOther) {
                if (face.like(candidate) > (best == null ? 0 : face.like(best))) {
                    best = candidate;
                }
            }
            if (best != null) {
                sum += face.like(best);
                shared++;
                onlyOne.remove(face);
                onlyOther.remove(best);
                met.add(String.valueOf(face.side()));
                met.add(String.valueOf(best.side()));
            }
        }
        double mean = shared == 0 ? 0 : sum / shared;
        if (shared >= 2 && met.size() >= 2) {
            boolean crowd = onlyOne.size() > shared && onlyOther.size() > shared;
            return crowd ? OTHERS : new Casts(mean, "same people on both sides");
        }
        Set<String> sidesOne = sides(one, here);
        Set<String> sidesOther = sides(other, there);
        boolean clash = onlyOne.stream().anyMatch(a -> onlyOther.stream()
                .anyMatch(b -> Objects.equals(a.side(), b.side()) && !met.contains(String.valueOf(a.side()))));
        if (clash || parted(one, other)) {
            return OTHERS;
        }
        Set<String> common = new TreeSet<>(sidesOne);
        common.retainAll(sidesOther);
        if (shared >= 1) {
            boolean bothAlone = one.people().size() == shared && other.people().size() == shared;
            if (bothAlone && sidesOne.equals(sidesOther)) {
                return new Casts(0.85 * mean, "same person and sides");
            }
            return common.size() >= 2
                    ? new Casts(0.75 * mean, "same person, and the other side")
                    : new Casts((sidesOne.size() < 2 || sidesOther.size() < 2 ? 0.5 : 0.3) * mean, "same person");
        }
        long bodies = bodies(one, other);
        if (bodies < 0) {
            return OTHERS;
        }
        if (bodies >= 2) {
            return new Casts(0.7, "same bodies on both sides");
        }
        boolean states = one.sides().size() >= 2 && other.sides().size() >= 2 && common.size() >= 2;
        return states ? new Casts(0.57, "same sides") : OTHERS;
    }

    /** Sides on which both name the same body; less than none when on some side they name others. */
    private static long bodies(Cast one, Cast other) {
        long same = 0;
        for (Map.Entry<String, Set<String>> body : one.bodies().entrySet()) {
            Set<String> others = other.bodies().getOrDefault(body.getKey(), Set.of());
            if (!others.isEmpty() && Collections.disjoint(others, body.getValue())) {
                return -1;
            }
            same += others.isEmpty() ? 0 : 1;
        }
        return same;
    }

    /** Many attend a signing, and each outlet names others of them: one in common, and the same sides, may do. */
    static Casts crowd(Cast one, Cast other) {
        boolean shared =
                one.people().stream().anyMatch(a -> other.people().stream().anyMatch(b -> a.like(b) >= 0.9));
        boolean sides = one.sides().size() >= 2 && one.sides().equals(other.sides());
        return shared && sides ? new Casts(0.5, "somebody of the same sides in common") : OTHERS;
    }

    private static Set<String> sides(Cast cast, @Nullable String place) {
        Set<String> sides = new TreeSet<>(cast.sides());
        if (place != null && sides.size() < 2) {
            sides.add(place);
        }
        return sides;
    }

    /** Each report names sides that the other does not: two meetings of one host. */
    private static boolean parted(Cast one, Cast other) {
        boolean oneMore = one.sides().stream().anyMatch(side -> !other.sides().contains(side));
        boolean otherMore = other.sides().stream().anyMatch(side -> !one.sides().contains(side));
        long common = one.sides().stream().filter(other.sides()::contains).count();
        return oneMore && otherMore && common < 3;
    }
}
