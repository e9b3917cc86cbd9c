package org.entente.register.ledger;

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

    /** The lines of a kind under a key, ordered by sort and then id, both by code point. */
    List<Line> list(String kind, String key, Slice slice);

    /** How many lines of a kind there are under a key. */
    long count(String kind, String key);
}
