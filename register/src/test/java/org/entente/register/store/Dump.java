package org.entente.register.store;

import java.sql.SQLException;

/** What stands in the tables of a store. */
final class Dump {
    private static final long OPEN = Long.MAX_VALUE;

    private Dump() {}

    /** Every line and every key, with the entries between which it holds. */
    static String of(String database) throws SQLException {
        try (Session session = new Sessions(Dialect.of(database), database).open()) {
            StringBuilder dump = new StringBuilder();
            session.list(
                            "SELECT kind, id, since, until, sort, body FROM line ORDER BY kind, id, since, until",
                            r -> r.getString(1) + ' ' + r.getString(2) + ' ' + r.getLong(3) + ".." + until(r.getLong(4))
                                    + ' ' + r.getString(5) + ' ' + r.getString(6) + '\n')
                    .forEach(dump::append);
            session.list(
                            "SELECT kind, key, since, until, sort, id FROM line_key"
                                    + " ORDER BY kind, key, sort, id, since, until",
                            r -> r.getString(1) + ' ' + r.getString(2) + ' ' + r.getLong(3) + ".." + until(r.getLong(4))
                                    + ' ' + r.getString(5) + ' ' + r.getString(6) + '\n')
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
