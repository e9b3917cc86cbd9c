package org.entente.register.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** What differs between the two databases. */
enum Dialect {
    /** One file; readers never wait, writers queue. */
    SQLITE(
            Map.of("blob", "BLOB", "text", "TEXT", "rowid", "WITHOUT ROWID"),
            List.of(
                    "PRAGMA busy_timeout = 600000",
                    "PRAGMA journal_mode = WAL",
                    "PRAGMA synchronous = FULL",
                    "PRAGMA cache_size = -65536"),
            List.of("BEGIN IMMEDIATE")),
    /** Order by code point as in SQLite; one writer at a time, as long as its transaction lasts. */
    POSTGRESQL(
            Map.of("blob", "BYTEA", "text", "TEXT COLLATE \"C\"", "rowid", ""),
            List.of(),
            List.of("BEGIN", "SELECT pg_advisory_xact_lock(7101019)"));

    private final Map<String, String> words;
    private final List<String> setup;
    private final List<String> begin;

    Dialect(Map<String, String> words, List<String> setup, List<String> begin) {
        this.words = words;
        this.setup = setup;
        this.begin = begin;
    }

    /** The dialect of the database that a file's name or a URL means. */
    static Dialect of(String database) {
        return database.startsWith("jdbc:postgresql:") ? POSTGRESQL : SQLITE;
    }

    String url(String database) {
        return this == SQLITE && !database.startsWith("jdbc:") ? "jdbc:sqlite:" + database : database;
    }

    /** Words that migrations leave open. */
    Map<String, String> words() {
        return words;
    }

    Connection connect(String database) throws SQLException {
        Connection connection = DriverManager.getConnection(url(database));
        run(connection, setup);
        return connection;
    }

    /** Begins a transaction in which nobody else writes. */
    void begin(Connection connection) throws SQLException {
        run(connection, begin);
    }

    /** What the database itself finds damaged; PostgreSQL has its own means. */
    List<String> damages(Session session) throws SQLException {
        return this == POSTGRESQL
                ? List.of()
                : session.list("PRAGMA integrity_check(5)", rows -> rows.getString(1)).stream()
                        .filter(word -> !word.equals("ok"))
                        .toList();
    }

    private static void run(Connection connection, List<String> commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
