package org.entente.register.ledger;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The entries, to be read. */
public interface Ledger {
    /** How many entries there are; the last one has this number. */
    long size();

    Optional<Entry> find(long number);

    /** @throws NoSuchElementException when there is no such entry */
    default Entry get(long number) {
        return find(number).orElseThrow(() -> new NoSuchElementException("no entry " + number));
    }

    /** Entries from number {@code from} on, in order, at most {@code limit}. */
    List<Entry> list(long from, int limit);

    /** The bytes that an entry points to. */
    byte[] body(Entry entry);

    /** The latest entry of a kind about a subject. */
    Optional<Entry> findLast(Entry.Kind kind, String subject);
}
