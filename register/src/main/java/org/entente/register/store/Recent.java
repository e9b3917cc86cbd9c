package org.entente.register.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines that the writer has used of late, as they hold now: most of what a document asks for, the one before it has asked
 * for too. Whoever writes keeps it true; it is forgotten when somebody else has written.
 */
final class Recent {
    private static final long MOST = 24L << 20;
    private static final int NOTHINGS = 100_000;

    private final Map<Long, Held> byNumber = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Long> byName = new HashMap<>();
    private final Set<String> nothing = new HashSet<>();
    private long size;
    private long turn = -1;

    /** Makes sure that what is remembered is what stood in the tables after this turn of writing. */
    void at(long now) {
        if (turn != now) {
            forget();
            turn = now;
        }
    }

    /** What is remembered is what stands in the tables once this turn of writing is over. */
    void wrote(long now) {
        turn = now;
    }

    void forget() {
        byNumber.clear();
        byName.clear();
        nothing.clear();
        size = 0;
        turn = -1;
    }

    Optional<Held> find(long no) {
        return Optional.ofNullable(byNumber.get(no));
    }

    Optional<Held> find(String kind, String id) {
        Long no = byName.get(name(kind, id));
        return no == null ? Optional.empty() : find(no);
    }

    Held keep(Held line) {
        Held before = byNumber.put(line.no(), line);
        if (before == null) {
            byName.put(name(line.kind(), line.id()), line.no());
        }
        size += line.size() - size(before);
        Iterator<Held> oldest = byNumber.values().iterator();
        while (size > MOST) {
            Held last = oldest.next();
            oldest.remove();
            byName.remove(name(last.kind(), last.id()));
            size -= last.size();
        }
        return line;
    }

    /** Is it known that no line of the kind stands under the key? */
    boolean nothing(String kind, String key) {
        return nothing.contains(name(kind, key));
    }

    void nothing(String kind, String key, boolean none) {
        if (!none) {
            nothing.remove(name(kind, key));
        } else if (nothing.size() < NOTHINGS) {
            nothing.add(name(kind, key));
        }
    }

    private static int size(@Nullable Held line) {
        return line == null ? 0 : line.size();
    }

    private static String name(String kind, String id) {
        return kind + ' ' + id;
    }
}
