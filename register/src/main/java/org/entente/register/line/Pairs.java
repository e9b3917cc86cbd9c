package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;

/** Relations that a list of sides makes: {@code LA|VN} for each two of them, in alphabetical order. */
public final class Pairs {
    /** A summit of thirty is no meeting of each with each: above this many sides there are no pairs. */
    public static final int MOST = 8;

    private Pairs() {}

    public static List<String> of(List<String> sides) {
        List<String> sorted = sides.stream().distinct().sorted().toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size() && sorted.size() <= MOST; i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(sorted.get(i) + "|" + sorted.get(j));
            }
        }
        return pairs;
    }
}
