package org.entente.reader.resolve.follow;

import java.util.List;
import java.util.Map;

/**
 * What words are about.
 *
 * @param weights each term with how much it tells, in the order of the words
 * @param salient the terms that tell most: under these the words are looked up
 */
public record Topic(Map<String, Double> weights, List<String> salient) {
    /** Do the words say enough to be recognised again? */
    public boolean verifiable() {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum() >= 2;
    }
}
