package org.entente.reader.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts over all documents. */
final class Tally {
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<String, Checked> checked = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    void items(String name, Pairing pairing) {
        int right = 0;
        int missed = 0;
        for (int i = 0; i < pairing.gold().size(); i++) {
            if (!Items.optional(pairing.gold().get(i))) {
                right += pairing.hits(i) ? 1 : 0;
                missed += pairing.hits(i) ? 0 : 1;
            }
        }
        int extra = (int) IntStream.range(0, pairing.found().size())
                .filter(j -> !pairing.uses(j))
                .count();
        add(name, right, extra, missed);
        claims(name, pairing);
    }

    /** Remembers how sure the reader was of each item; items that gold makes optional prove nothing. */
    private void claims(String name, Pairing pairing) {
        for (Pairing.Pair pair : pairing.pairs()) {
            if (!Items.optional(pairing.gold(pair))) {
                claims.add(Claim.of(name, pairing.found(pair), true));
            }
        }
        for (int j = 0; j < pairing.found().size(); j++) {
            if (!pairing.uses(j)) {
                claims.add(Claim.of(name, pairing.found().get(j), false));
            }
        }
    }

    void sets(String name, List<String> gold, List<String> given) {
        Set<String> both = new HashSet<>(gold);
        both.retainAll(given);
        int right = both.size();
        add(name, right, Set.copyOf(given).size() - right, Set.copyOf(gold).size() - right);
    }

    private void add(String name, int right, int extra, int missed) {
        found.put(name, found(name).plus(right, extra, missed));
    }

    void check(String name, boolean good) {
        checked.put(name, checked.getOrDefault(name, new Checked(name, 0, 0)).plus(good));
    }

    Found found(String name) {
        return found.getOrDefault(name, new Found(name, 0, 0, 0));
    }

    /** In the order of the first check of each. */
    List<Checked> checked() {
        return List.copyOf(checked.values());
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }
}
