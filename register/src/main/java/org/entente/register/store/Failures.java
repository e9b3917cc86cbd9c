package org.entente.register.store;

import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.FlywayException;

/** What went wrong with a database, in a sentence for people. */
final class Failures {
    private Failures() {}

    static StoreException of(String database, FlywayException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof SQLException sql
                ? of(database, sql)
                : new StoreException(name(database) + " cannot be brought to this version: " + first(failure), failure);
    }

    static StoreException of(String database, SQLException failure) {
        return new StoreException(name(database) + ": " + words(failure), failure);
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
        if (state.startsWith("08") || state.equals("57P01")) {
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

    /** The database without what follows a question mark: passwords belong in no message. */
    private static String name(String database) {
        int query = database.indexOf('?');
        return query < 0 ? database : database.substring(0, query);
    }
}
