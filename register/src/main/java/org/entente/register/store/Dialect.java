package org.entente.register.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What differs between the two databases. */
enum Dialect {
    /** One file; readers never wait, writers queue. */
    SQLITE(
            Map.of("blob", "BLOB", "text", "TEXT", "number", "INTEGER", "rowid", "WITHOUT ROWID"),
            List.of(
                    "PRAGMA busy_timeout = 600000",
                    "PRAGMA synchronous = FULL",
                    "PRAGMA foreign_keys = ON",
                    "PRAGMA wal_autocheckpoint = 16000",
                    "PRAGMA cache_size = -131072"),
            List.of("BEGIN IMMEDIATE")),
    /** Order by code point as in SQLite; one writer at a time, as long as its transaction lasts. */
    POSTGRESQL(
            Map.of("blob", "BYTEA", "text", "TEXT COLLATE \"C\"", "number", "BIGINT", "rowid", ""),
            List.of(),
            List.of("BEGIN", "SELECT pg_advisory_xact_lock(7101019)"));

    private static final Pattern SERVER = Pattern.compile("postgres(?:ql)?://"
            + "(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<place>[^?]*)(?:\\?(?<options>.*))?");

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
        return database.matches("(jdbc:postgresql:|postgres(ql)?://).*") ? POSTGRESQL : SQLITE;
    }

    /** The URL by which Java knows the database; {@code postgresql://user:password@host/name} is understood too. */
    String url(String database) {
        if (database.startsWith("jdbc:")) {
            return database;
        }
        if (this == SQLITE) {
            return "jdbc:sqlite:" + database;
        }
        Matcher parts = SERVER.matcher(database);
        if (!parts.matches()) {
            return "jdbc:" + database;
        }
        List<String> options = new ArrayList<>();
        if (parts.group("user") != null) {
            options.add("user=" + parts.group("user"));
        }
        if (parts.group("password") != null) {
            options.add("password=" + parts.group("password"));
        }
        if (parts.group("options") != null) {
            options.add(parts.group("options"));
        }
        return "jdbc:postgresql://" + parts.group("place") + (options.isEmpty() ? "" : "?" + String.join("&", options));
    }

    /** Words that migrations leave open. */
    Map<String, String> words() {
        return words;
    }

    Connection connect(String database) throws SQLException {
        Properties options = new Properties();
        if (this == SQLITE) {
            options.setProperty(
                    "jdbc.get_generated_keys", "false"); // it would ask for the last row after each statement
        }
        Connection connection = DriverManager.getConnection(url(database), options);
        run(connection, setup);
        return connection;
    }

    /** Settles what a database of ours keeps for good; another's is not changed by a look at it. */
    void settle(Connection connection) throws SQLException {
        if (this == SQLITE) {
            run(connection, List.of("PRAGMA journal_mode = WAL"));
        }
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
