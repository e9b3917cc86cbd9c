package org.entente.bench;

import java.util.Arrays;

/** Repeats a piece of work and keeps the median, because machines are noisy. */
final class Rounds {
    private Rounds() {}

    /** Median seconds of {@code rounds} runs after {@code warm} runs that do not count. */
    static double median(int warm, int rounds, Runnable work) {
        for (int i = 0; i < warm; i++) {
            work.run();
        }
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[rounds / 2];
    }
}
