package org.entente.register.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list.
 *
 * @param from only lines whose sort is greater
 * @param to only lines whose sort is less
 * @param after only lines that come after this one in the order asked for; null for the beginning
 * @param descending the greatest first
 */
public record Slice(
        @Nullable String from,
        @Nullable String to,
        @Nullable Place after,
        boolean descending,
        int limit) {

    /** Where a line stands in the order of a list. */
    public record Place(String sort, String id) {}

    public static Slice first(int limit) {
        return new Slice(null, null, null, false, limit);
    }

    public static Slice last(int limit) {
        return new Slice(null, null, null, true, limit);
    }

    public Slice from(String sort) {
        return new Slice(sort, to, after, descending, limit);
    }

    public Slice to(String sort) {
        return new Slice(from, sort, after, descending, limit);
    }

    public Slice after(String sort, String id) {
        return new Slice(from, to, new Place(sort, id), descending, limit);
    }
}
