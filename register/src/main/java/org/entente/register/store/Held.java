package org.entente.register.store;

import org.entente.register.ledger.Line;

/**
 * A line as it stands in the tables.
 *
 * @param no by which it is called there, for good
 * @param since the entry that made it so; {@link #GONE} for what was taken away
 * @param keys joined
 */
record Held(long no, String kind, String id, long since, String sort, String keys, String body) {
    private static final long GONE = 0;

    static Held gone(long no, String kind, String id) {
        return new Held(no, kind, id, GONE, "", "", "");
    }

    boolean holds() {
        return since != GONE;
    }

    /** Does it say the same already? */
    boolean same(Line line, String joined) {
        return holds() && sort.equals(line.sort()) && body.equals(line.body()) && keys.equals(joined);
    }

    /** Characters that it takes, about. */
    int size() {
        return 100 + 2 * id.length() + keys.length() + body.length();
    }
}
