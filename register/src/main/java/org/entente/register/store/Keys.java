package org.entente.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The keys of a line in one column: each as its length, a colon, and the key. */
final class Keys {
    private Keys() {}

    static String join(Collection<String> keys) {
        StringBuilder joined = new StringBuilder();
        keys.forEach(key -> joined.append(key.length()).append(':').append(key));
        return joined.toString();
    }

    static List<String> split(String joined) {
        List<String> keys = new ArrayList<>();
        int at = 0;
        while (at < joined.length()) {
            int colon = joined.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(joined, at, colon, 10);
            keys.add(joined.substring(colon + 1, end));
            at = end;
        }
        return keys;
    }
}
