package org.entente.reader.annotate.sentence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a sentence say for each tag: the very sums that OpenNLP's log-linear model makes, with the part that a
 * word says by itself (its ends, its shape) kept for the next time that it comes. A newspaper's words are few: nine in ten
 * have been met before, and the model otherwise builds some twenty strings for each anew. Not for use by two threads.
 */
final class Votes {
    /** Words kept at most, some 400 bytes each; then all are dropped and learnt again. */
    private static final int MOST = 20_000;

    /** A word by itself, and what it says for the word before, after, and those next to these; its array is never handed out. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Word(
            double[] own,
            @Nullable Context before,
            @Nullable Context twoBefore,
            @Nullable Context after,
            @Nullable Context twoAfter) {}

    private final POSContextGenerator generator;
    private final Map<String, Context> features;
    private final String[] tags;
    private final @Nullable Context[] opening;
    private final @Nullable Context[] last;
    private final @Nullable Context[][] lastTwo;
    private final Map<String, Word> words = new HashMap<>();

    @SuppressWarnings("unchecked")
    Votes(AbstractModel model, POSContextGenerator generator) {
        this.generator = generator;
        // as AbstractModel documents: the parameters and the names of features and of outcomes
        Object[] data = model.getDataStructures();
        this.features = (Map<String, Context>) data[1];
        this.tags = ((String[]) data[2]).clone();
        this.opening = new Context[] {find("S=begin"), find("p1S=begin"), find("p2S=begin")};
        this.last = new Context[tags.length];
        this.lastTwo = new Context[tags.length][tags.length];
        for (int i = 0; i < tags.length; i++) {
            last[i] = find("t=" + tags[i]);
            for (int k = 0; k < tags.length; k++) {
                lastTwo[i][k] = find("t2=" + tags[i] + "," + tags[k]);
            }
        }
    }

    /** The best tag for each word in turn, the tags before it taken for settled: a beam of one. */
    List<String> list(List<String> text) {
        Word[] known = text.stream().map(this::word).toArray(Word[]::new);
        String[] best = new String[known.length];
        int before = -1;
        int twoBefore = -1;
        double[] sums = new double[tags.length];
        for (int i = 0; i < known.length; i++) {
            System.arraycopy(known[i].own(), 0, sums, 0, sums.length);
            if (i < opening.length) {
                add(sums, opening[i]);
            }
            if (i > 0) {
                add(sums, known[i - 1].after());
                add(sums, last[before]);
            }
            if (i > 1) {
                add(sums, known[i - 2].twoAfter());
                add(sums, lastTwo[twoBefore][before]);
            }
            if (i + 1 < known.length) {
                add(sums, known[i + 1].before());
            }
            if (i + 2 < known.length) {
                add(sums, known[i + 2].twoBefore());
            }
            twoBefore = before;
            before = highest(sums);
            best[i] = tags[before];
        }
        return Arrays.asList(best);
    }

    private static int highest(double[] sums) {
        int best = 0;
        for (int k = 1; k < sums.length; k++) {
            if (sums[k] > sums[best]) {
                best = k;
            }
        }
        return best;
    }

    private Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        double[] own = new double[tags.length];
        String folded = "";
        for (String feature : generator.getContext(0, new String[] {text}, new String[0], null)) {
            if (!feature.equals("S=begin")) {
                add(own, find(feature));
            }
            if (feature.startsWith("w=")) {
                folded = feature.substring(2);
            }
        }
        Word made = new Word(
                own, find("n1w=" + folded), find("n2w=" + folded), find("p1w=" + folded), find("p2w=" + folded));
        if (words.size() >= MOST) {
            words.clear();
        }
        words.put(text, made);
        return made;
    }

    private @Nullable Context find(String feature) {
        return features.get(feature);
    }

    private static void add(double[] sums, @Nullable Context context) {
        if (context != null) {
            int[] outcomes = context.getOutcomes();
            double[] parameters = context.getParameters();
            for (int i = 0; i < outcomes.length; i++) {
                sums[outcomes[i]] += parameters[i];
            }
        }
    }
}
