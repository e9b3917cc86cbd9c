package org.entente.reader.evaluate.register;

/**
 * How far what was found agrees with gold.
 *
 * @param precision share of what was found that is right; 1 when nothing was found
 * @param recall share of gold that was found; 1 when there is no gold
 * @param found how many things precision is a share of
 * @param gold how many things recall is a share of
 */
public record Agreement(double precision, double recall, int found, int gold) {

    static Agreement of(int right, int found, int gold) {
        return new Agreement(
                found == 0 ? 1 : right / (double) found, gold == 0 ? 1 : right / (double) gold, found, gold);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
}
