package org.entente.reader.resolve.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * How two names agree, word by word, in any order.
 *
 * @param words pairs of words that agree, initials aside
 * @param initials initials that stand for a word of the other name
 * @param oneLeft words that only the first name has, initials aside
 * @param otherLeft words that only the second name has
 * @param mean agreement of the pairs
 * @param heads the first words agree with one another
 */
record NameMatch(int words, int initials, int oneLeft, int otherLeft, double mean, boolean heads) {

    static NameMatch of(FullName one, FullName other) {
        return new Pairing(one, other).match();
    }

    /** Every word of one name stands in the other, and at least two do. */
    boolean full() {
        return (oneLeft == 0 || otherLeft == 0) && words + Math.min(1, initials) >= 2;
    }

    boolean equal() {
        return oneLeft == 0 && otherLeft == 0;
    }

    /** Pairs words: equal ones first, then like ones, then two words written as one, then initials. */
    private static final class Pairing {
        private final boolean exact;
        private final List<NameWord> one;
        private final List<NameWord> other;
        private final boolean[] oneTaken;
        private final boolean[] otherTaken;
        private int words;
        private int initials;
        private double sum;
        private boolean heads;

        Pairing(FullName one, FullName other) {
            this.exact = one.exact() || other.exact();
            this.one = one.words();
            this.other = other.words();
            oneTaken = new boolean[this.one.size()];
            otherTaken = new boolean[this.other.size()];
        }

        NameMatch match() {
            pair(1);
            pair(0.8);
            joined(one, oneTaken, other, otherTaken);
            joined(other, otherTaken, one, oneTaken);
            initials(one, oneTaken, other, otherTaken);
            initials(other, otherTaken, one, oneTaken);
            int pairs = words + initials;
            return new NameMatch(
                    words, initials, left(one, oneTaken), left(other, otherTaken), pairs == 0 ? 0 : sum / pairs, heads);
        }

        private void pair(double least) {
            for (int i = 0; i < one.size(); i++) {
                for (int j = 0; j < other.size() && !oneTaken[i]; j++) {
                    if (!otherTaken[j] && !one.get(i).initial() && !other.get(j).initial()) {
                        double like = one.get(i).like(other.get(j), exact);
                        if (like >= least) {
                            take(i, j, like);
                        }
                    }
                }
            }
        }

        private void take(int i, int j, double like) {
            oneTaken[i] = true;
            otherTaken[j] = true;
            heads |= i == 0 && j == 0;
            words++;
            sum += like;
        }

        /** "Kimoon" and "Ki-moon", "Abdulrahman" and "Abdul Rahman". */
        private void joined(List<NameWord> whole, boolean[] wholeTaken, List<NameWord> parts, boolean[] partTaken) {
            for (int i = 0; i < whole.size(); i++) {
                for (int j = 0; j + 1 < parts.size() && !wholeTaken[i]; j++) {
                    if (!partTaken[j]
                            && !partTaken[j + 1]
                            && whole.get(i)
                                    .plain()
                                    .equals(parts.get(j).plain()
                                            + parts.get(j + 1).plain())) {
                        wholeTaken[i] = true;
                        partTaken[j] = true;
                        partTaken[j + 1] = true;
                        words++;
                        sum += 1;
                        heads |= i == 0 && j == 0;
                    }
                }
            }
        }

        private void initials(List<NameWord> brief, boolean[] briefTaken, List<NameWord> whole, boolean[] taken) {
            for (int i = 0; i < brief.size(); i++) {
                for (int j = 0; j < whole.size() && brief.get(i).initial() && !briefTaken[i]; j++) {
                    if (!taken[j]
                            && whole.get(j).plain().startsWith(brief.get(i).plain())) {
                        briefTaken[i] = true;
                        taken[j] = true;
                        initials++;
                        sum += 0.8;
                        heads |= i == 0 && j == 0;
                    }
                }
            }
        }

        private static int left(List<NameWord> words, boolean[] taken) {
            List<NameWord> left = new ArrayList<>();
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && !words.get(i).initial()) {
                    left.add(words.get(i));
                }
            }
            return left.size();
        }
    }
}
