package org.entente.register.store;

import java.sql.SQLException;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Store;

/** Opens registers. */
public final class Stores {
    private Stores() {}

    /**
     * Opens a register, and makes it when there is none.
     *
     * @param database a file for SQLite, or a {@code jdbc:postgresql:} URL
     * @throws StoreException when it cannot be opened
     */
    public static Store open(String database, Fold fold) {
        Dialect dialect = Dialect.of(database);
        Sessions sessions = new Sessions(dialect, database);
        try {
            Session writer = sessions.open();
            Migrations.run(dialect, database, writer);
            return new SqlStore(dialect, database, sessions, writer, fold);
        } catch (SQLException e) {
            throw Failures.of(database, e);
        }
    }
}
