package org.entente.reader.resolve.follow;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What words are about.
 *
 * @param weights each term with how much it tells, in the order of the words
 * @param head the terms of the first thing: of "the price of power" the price
 * @param sites names that stand where something is: "in Kavala"
 * @param pairs words that stand together: "identity card"
 * @param acts what is done, each by the first word of its class in {@code follow.yaml}
 * @param stage how far the deeds are on the way from a study to an opening; 0 for others
 * @param amounts numbers of things, by what is counted: "megawatt" → 3000, 5000
 * @param years of the calendar
 * @param deed what is undertaken, by its first verb; {@code ""} where it begins with none
 * @param promised what is said to come, by the verbs
 * @param reached how far what is told as done is on that way: "would be finished" has reached nothing
 * @param done what is told as done, by the verbs
 * @param salient the terms that tell most: under these the words are looked up
 */
public record Topic(
        Map<String, Double> weights,
        Set<String> head,
        Set<String> sites,
        Set<String> pairs,
        Set<String> acts,
        int stage,
        Map<String, Set<String>> amounts,
        Set<String> years,
        String deed,
        Set<String> promised,
        int reached,
        Set<String> done,
        List<String> salient) {
    /** What stands before a deed, so that it is no thing. */
    static final String DEED = "to ";

    /** The stage at which work begins. */
    static final int BEGUN = 5;

    /** The stage at which papers are signed: what comes before is study and talk. */
    static final int SIGNED = 3;

    /** From this stage on a thing is built. */
    static final int BUILT = 6;

    /** The last stage. */
    static final int FINISHED = 7;

    static final double COMMON = 0.1;
    static final double ACT = 0.35;
    /** Much happens in one place. */
    static final double PLACE = 0.6;

    static final double THING = 1;
    /** A thing that is built, of which there are few between two sides; or one capitalised word. */
    static final double WORK = 1.3;

    static final double NAME = 1.5;
    private static final double ENOUGH = 1.7;
    /** A word of a name, which counts as a whole. */
    static final double PART = 0.01;
    /** What stands in a clause beside the main one: "when the new leaders are in place". */
    static final double ASIDE = 0.3;

    /** The same in these years. */
    Topic in(Set<String> named) {
        return named.equals(years)
                ? this
                : new Topic(
                        weights, head, sites, pairs, acts, stage, amounts, named, deed, promised, reached, done,
                        salient);
    }

    /** Do the words say enough to be recognised again? */
    public boolean verifiable() {
        double weight =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return weight + amounts.size() >= ENOUGH;
    }
}
