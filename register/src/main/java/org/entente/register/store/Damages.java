package org.entente.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        names(session, damages);
        return damages;
    }

    private static void lines(Session session, List<String> damages) throws SQLException {
        Pages.walk(
                session,
                "SELECT l.no, l.until, l.since, l.sort, l.body, l.crc, n.kind, n.id FROM line l"
                        + " LEFT JOIN name n ON n.no = l.no WHERE (l.no, l.until) > (?, ?) ORDER BY l.no, l.until LIMIT ?",
                new Object[] {0L, 0L},
                r -> {
                    long no = r.getLong(1);
                    long until = r.getLong(2);
                    long crc = Crc.line(no, r.getLong(3), r.getString(4), r.getBytes(5));
                    if (r.getLong(6) != Crc.ended(crc, until)) {
                        add(
                                damages,
                                "the line of " + name(r.getString(7), r.getString(8)) + " is not as it was written");
                    }
                    return new Object[] {no, until};
                });
    }

    private static void keys(Session session, List<String> damages) throws SQLException {
        Pages.walk(
                session,
                "SELECT k.key, k.until, k.sort, k.no, k.since, k.crc, n.kind, n.id FROM line_key k"
                        + " LEFT JOIN name n ON n.no = k.no WHERE (k.key, k.until, k.sort, k.no) > (?, ?, ?, ?)"
                        + " ORDER BY k.key, k.until, k.sort, k.no LIMIT ?",
                new Object[] {new byte[0], 0L, "", 0L},
                r -> {
                    byte[] key = r.getBytes(1);
                    long until = r.getLong(2);
                    String sort = r.getString(3);
                    long no = r.getLong(4);
                    long crc = Crc.key(key, no, r.getLong(5), sort);
                    if (r.getLong(6) != Crc.ended(crc, until)) {
                        add(damages, "a key of " + name(r.getString(7), r.getString(8)) + " is not as it was written");
                    }
                    return new Object[] {key, until, sort, no};
                });
    }

    private static void names(Session session, List<String> damages) throws SQLException {
        Pages.walk(
                session,
                "SELECT no, kind, id, crc FROM name WHERE no > ? ORDER BY no LIMIT ?",
                new Object[] {0L},
                r -> {
                    long no = r.getLong(1);
                    if (r.getLong(4) != Crc.name(no, r.getString(2), r.getString(3))) {
                        add(
                                damages,
                                "the name of " + name(r.getString(2), r.getString(3)) + " is not as it was written");
                    }
                    return new Object[] {no};
                });
    }

    private static String name(@Nullable String kind, @Nullable String id) {
        return kind == null || id == null ? "nobody knows what" : kind + ' ' + id;
    }

    private static void add(List<String> damages, String damage) {
        if (damages.size() < ENOUGH) {
            damages.add(damage);
        }
    }
}
