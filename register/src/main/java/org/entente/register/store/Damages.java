package org.entente.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a database beyond the entries themselves; what the entries must be, the chain tells. */
final class Damages {
    private static final int ENOUGH = 5;

    private Damages() {}

    /** The first few damages, in words; empty when there is none. */
    static List<String> list(Session session) throws SQLException {
        List<String> damages = new ArrayList<>(session.dialect().damages(session));
        long entries = session.one("SELECT COALESCE(MAX(number), 0) FROM entry", r -> r.getLong(1))
                .orElse(0L);
        long known = Math.max(
                SqlWriting.folded(session),
                session.one("SELECT COALESCE(MAX(since), 0) FROM line", r -> r.getLong(1))
                        .orElse(0L));
        if (known > entries) {
            damages.add("entries from number " + (entries + 1) + " on are missing: lines were made by entry " + known);
        }
        lines(session, damages);
        keys(session, damages);
        return damages;
    }

    private static void lines(Session session, List<String> damages) throws SQLException {
        Pages.walk(
                session,
                "SELECT kind, id, until, since, sort, body, keys, crc FROM line WHERE (kind, id, until) > (?, ?, ?)"
                        + " ORDER BY kind, id, until LIMIT ?",
                new Object[] {"", "", 0L},
                r -> {
                    String kind = r.getString(1);
                    String id = r.getString(2);
                    long crc = Crc.of(kind, id, r.getLong(4), r.getString(5), r.getString(6), r.getString(7));
                    if (r.getLong(8) != crc) {
                        add(damages, "the line of " + kind + ' ' + id + " is not as it was written");
                    }
                    return new Object[] {kind, id, r.getLong(3)};
                });
    }

    private static void keys(Session session, List<String> damages) throws SQLException {
        Pages.walk(
                session,
                "SELECT kind, key, until, sort, id, since, crc FROM line_key"
                        + " WHERE (kind, key, until, sort, id) > (?, ?, ?, ?, ?)"
                        + " ORDER BY kind, key, until, sort, id LIMIT ?",
                new Object[] {"", "", 0L, "", ""},
                r -> {
                    String kind = r.getString(1);
                    String key = r.getString(2);
                    long until = r.getLong(3);
                    String sort = r.getString(4);
                    String id = r.getString(5);
                    long crc = Crc.of(kind, id, r.getLong(6), sort, key) + (until == SqlLines.OPEN ? 0 : until);
                    if (r.getLong(7) != crc) {
                        add(damages, "the key " + key + " of " + kind + ' ' + id + " is not as it was written");
                    }
                    return new Object[] {kind, key, until, sort, id};
                });
    }

    private static void add(List<String> damages, String damage) {
        if (damages.size() < ENOUGH) {
            damages.add(damage);
        }
    }
}
