package org.entente.register.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/** What went wrong with a database, in a sentence for people. */
final class Failures {
    private Failures() {}

    static StoreException of(String database, FlywayException failure) {
        Optional<SQLException> cause = cause(failure);
        if (cause.isPresent()) {
            return of(database, cause.get());
        }
        String why = first(failure).contains("non-empty schema")
                ? "it holds other tables and no register of Entente; give a database of its own"
                : "it cannot be brought to this version: " + first(failure);
        return new StoreException(name(database) + ": " + why, failure);
    }

    static StoreException newer(String database, String version, String latest) {
        return new StoreException(
                name(database) + ": it was made by a newer version of Entente (schema " + version + "); this one knows "
                        + latest,
                null);
    }

    static StoreException newerFold(String database) {
        return new StoreException(
                name(database) + ": its lines were made by a newer version of Entente; use that one", null);
    }

    /** Will what failed be done if tried again, since another process is just doing the same? */
    static boolean passing(FlywayException failure) {
        String message = cause(failure).map(Failures::first).orElse("").toUpperCase(Locale.ROOT);
        return Stream.of("SQLITE_BUSY", "SQLITE_LOCKED", "ALREADY EXISTS", "SQLITE_CONSTRAINT")
                .anyMatch(message::contains);
    }

    /** Is a table asked for that is not there? */
    static boolean noTable(SQLException failure) {
        return "42P01".equals(failure.getSQLState()) || first(failure).contains("no such table");
    }

    private static Optional<SQLException> cause(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    static StoreException of(String database, SQLException failure) {
        return new StoreException(name(database) + ": " + words(failure), failure);
    }

    /** Is the connection gone, through a restart or a cut line? */
    static boolean lost(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static String words(SQLException failure) {
        String message = first(failure);
        String upper = message.toUpperCase(Locale.ROOT);
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (upper.contains("SQLITE_FULL") || state.equals("53100")) {
            return "the disk is full; nothing of this step was written. Make room and run the command again";
        }
        if (upper.contains("SQLITE_READONLY") || state.equals("25006")) {
            return "it may only be read; nothing was written";
        }
        if (upper.contains("SQLITE_NOTADB")) {
            return "this is no register of Entente, nor any SQLite database";
        }
        if (upper.contains("SQLITE_CANTOPEN") || upper.contains("PATH TO")) {
            return "it cannot be opened or made: is there such a folder, and may you write there?";
        }
        if (upper.contains("SQLITE_CORRUPT")) {
            return "the file is damaged; restore it from a copy, or import an exported ledger";
        }
        if (upper.contains("SQLITE_BUSY") || state.equals("55P03")) {
            return "somebody else has been writing for too long; try again";
        }
        if (lost(failure)) {
            return "the connection to the database was lost or refused; what was acknowledged is safe. Run the command again";
        }
        if (state.startsWith("28")) {
            return "the database refuses this user or password";
        }
        if (state.equals("3D000")) {
            return "there is no such database on the server";
        }
        return message;
    }

    private static String first(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse(message);
    }

    /** The database without user and password, which belong in no message. */
    static String name(String database) {
        int query = Dialect.of(database) == Dialect.POSTGRESQL ? database.indexOf('?') : -1;
        return (query < 0 ? database : database.substring(0, query)).replaceFirst("//[^/@]*@", "//");
    }
}
