package org.entente.register.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Store;

/** Opens registers. */
public final class Stores {
    private Stores() {}

    /**
     * Opens a register, and makes it when there is none.
     *
     * @param database a file for SQLite, or a {@code postgresql:} or {@code jdbc:postgresql:} URL
     * @throws StoreException when it cannot be opened
     */
    public static Store open(String database, Fold fold) {
        return open(database, fold, entries -> number -> {});
    }

    /**
     * Opens a register that may have to be folded first: a rebuild has broken off, or its lines are of an earlier fold.
     *
     * @param folding is told how many entries the ledger has, and answers with whom to tell the number of each entry folded
     * @throws StoreException when it cannot be opened
     */
    public static Store open(String database, Fold fold, LongFunction<LongConsumer> folding) {
        Dialect dialect = Dialect.of(database);
        Sessions sessions = new Sessions(dialect, database);
        SqlStore store = new SqlStore(sessions, fold);
        try {
            Migrations.run(dialect, sessions);
            sessions.ask(session -> {
                dialect.settle(session.connection());
                return true;
            });
            store.renew();
            if (sessions.ask(SqlWriting::behind)) {
                store.settle(folding.apply(store.ledger().size()));
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The file in which a database is kept; empty for one on a server. */
    public static Optional<Path> file(String database) {
        return Dialect.of(database) == Dialect.SQLITE
                ? Optional.of(Path.of(database.replaceFirst("^jdbc:sqlite:", "").replaceFirst("\\?.*", "")))
                : Optional.empty();
    }

    /** The database without user and password, for people to read. */
    public static String name(String database) {
        return Failures.name(database);
    }
}
