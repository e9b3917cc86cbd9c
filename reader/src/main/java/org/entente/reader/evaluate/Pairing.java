package org.entente.reader.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which found item answers which gold item; each answers one at most. The best score goes first. */
record Pairing(List<JsonNode> gold, List<JsonNode> found, List<Pair> pairs) {
    /** Numbers of a gold and a found item that belong together. */
    record Pair(double score, int gold, int found) {}

    /** How well the gold item with one number and the found item with another agree; 0 when not at all. */
    @FunctionalInterface
    interface Score {
        double of(int gold, int found);
    }

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();

    /** Pairs items with a score above 0; of equal scores, later items go first. */
    static Pairing of(List<JsonNode> gold, List<JsonNode> found, Score score) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double value = score.of(i, j);
                if (value > 0) {
                    candidates.add(new Pair(value, i, j));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        BitSet hit = new BitSet();
        BitSet used = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!hit.get(pair.gold()) && !used.get(pair.found())) {
                hit.set(pair.gold());
                used.set(pair.found());
                pairs.add(pair);
            }
        }
        return new Pairing(gold, found, pairs);
    }

    /** Pairs items that quote the same words, at least {@code share} of the shorter quote. */
    static Pairing byWords(List<JsonNode> gold, List<JsonNode> found, Coverage text, double share) {
        List<BitSet> golds = gold.stream().map(text::of).toList();
        List<BitSet> founds = found.stream().map(text::of).toList();
        return of(gold, found, (i, j) -> {
            double overlap = Coverage.overlap(golds.get(i), founds.get(j));
            return overlap >= share ? overlap : 0;
        });
    }

    boolean hits(int goldItem) {
        return pairs.stream().anyMatch(pair -> pair.gold() == goldItem);
    }

    boolean uses(int foundItem) {
        return pairs.stream().anyMatch(pair -> pair.found() == foundItem);
    }

    JsonNode gold(Pair pair) {
        return gold.get(pair.gold());
    }

    JsonNode found(Pair pair) {
        return found.get(pair.found());
    }
}
