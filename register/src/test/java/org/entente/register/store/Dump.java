package org.entente.register.store;

import java.sql.SQLException;
import java.util.HexFormat;

/** What stands in the tables of a store. */
final class Dump {
    private static final long OPEN = SqlLines.OPEN;

    private Dump() {}

    /** Every line and every key, with the entries between which it holds. */
    static String of(String database) throws SQLException {
        try (Session session = new Sessions(Dialect.of(database), database).open()) {
            StringBuilder dump = new StringBuilder();
            session.list(
                            "SELECT n.kind, l.since, l.until, l.sort, l.body FROM line l JOIN name n ON n.no = l.no"
                                    + " ORDER BY l.no, l.since, l.until",
                            r -> r.getString(1) + ' ' + r.getLong(2) + ".." + until(r.getLong(3)) + ' ' + r.getString(4)
                                    + ' ' + session.packing().open(r.getString(1), r.getBytes(5)) + '\n')
                    .forEach(dump::append);
            session.list(
                            "SELECT n.kind, n.id, k.key, k.since, k.until, k.sort FROM line_key k"
                                    + " JOIN name n ON n.no = k.no ORDER BY k.key, k.sort, k.no, k.since, k.until",
                            r -> r.getString(1) + ' ' + r.getString(2) + ' '
                                    + HexFormat.of().formatHex(r.getBytes(3)) + ' ' + r.getLong(4) + ".."
                                    + until(r.getLong(5)) + ' ' + r.getString(6) + '\n')
                    .forEach(dump::append);
            return dump.toString();
        }
    }

    private static String until(long entry) {
        return entry == OPEN ? "" : Long.toString(entry);
    }

    static long count(String database, String table) throws SQLException {
        try (Session session = new Sessions(Dialect.of(database), database).open()) {
            return session.one("SELECT COUNT(*) FROM " + table, r -> r.getLong(1))
                    .orElseThrow();
        }
    }
}
