package org.entente.register.ledger;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The lines of the register, now or as of an entry. */
public interface Lines {
    Optional<Line> find(String kind, String id);

    /** @throws NoSuchElementException when there is no such line */
    default Line get(String kind, String id) {
        return find(kind, id).orElseThrow(() -> new NoSuchElementException("no " + kind + " " + id));
    }

    /** The lines of a kind under a key, ordered by sort, by code point, and then as they were first put. */
    List<Line> list(String kind, String key, Slice slice);

    /** Those of the keys under which there is any line of the kind; cheaper than to list under each. */
    default List<String> known(String kind, Collection<String> keys) {
        return keys.stream().filter(key -> count(kind, key) > 0).toList();
    }

    /** How many lines of a kind there are under a key. */
    long count(String kind, String key);
}
