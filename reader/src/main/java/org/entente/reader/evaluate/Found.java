package org.entente.reader.evaluate;

/**
 * How many items of a kind were found.
 *
 * @param right found and in gold
 * @param extra found and not in gold
 * @param missed in gold and not found
 */
public record Found(String name, int right, int extra, int missed) {

    public double precision() {
        return right / (double) Math.max(1, right + extra);
    }

    public double recall() {
        return right / (double) Math.max(1, right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    Found plus(int moreRight, int moreExtra, int moreMissed) {
        return new Found(name, right + moreRight, extra + moreExtra, missed + moreMissed);
    }
}
