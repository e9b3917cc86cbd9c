package org.entente.register.verdict;

import java.util.List;
import java.util.OptionalDouble;

/** Cohen's kappa: how far two coders agree beyond what chance would have them do. */
public final class Kappa {
    private Kappa() {}

    /** What two coders gave one undertaking. */
    public record Pair(String one, String other) {}

    /** Any two different values differ alike; empty when nothing was rated by both, or chance alone explains it all. */
    public static OptionalDouble plain(List<Pair> pairs) {
        List<String> values = pairs.stream()
                .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
                .distinct()
                .toList();
        return of(pairs, values, (i, j) -> i == j ? 0 : 1);
    }

    /**
     * Values differ by how far apart they stand (linear weights).
     *
     * @param order all values of the scale, lowest first; pairs with any other value are left out
     */
    public static OptionalDouble weighted(List<Pair> pairs, List<String> order) {
        List<Pair> inOrder = pairs.stream()
                .filter(pair -> order.contains(pair.one()) && order.contains(pair.other()))
                .toList();
        return of(inOrder, order, (i, j) -> Math.abs(i - j));
    }

    private interface Distance {
        double of(int i, int j);
    }

    /** 1 − distance observed / distance expected of two who rate independently, each with the shares that they have. */
    private static OptionalDouble of(List<Pair> pairs, List<String> values, Distance distance) {
        double[] ones = new double[values.size()];
        double[] others = new double[values.size()];
        double observed = 0;
        for (Pair pair : pairs) {
            int i = values.indexOf(pair.one());
            int j = values.indexOf(pair.other());
            ones[i]++;
            others[j]++;
            observed += distance.of(i, j);
        }
        double expected = 0;
        for (int i = 0; i < ones.length; i++) {
            for (int j = 0; j < others.length; j++) {
                expected += ones[i] * others[j] / pairs.size() * distance.of(i, j);
            }
        }
        return pairs.isEmpty() || expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }
}
