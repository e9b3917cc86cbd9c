package org.entente.register.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Writing;

/** A register in a database. Any thread may read; writers of all threads and processes take turns. */
final class SqlStore implements Store {
    private static final int BATCH = 200;

    private final Dialect dialect;
    private final String database;
    private final Sessions sessions;
    private final Session writer;
    private final Fold fold;
    private final ReentrantLock turn = new ReentrantLock(true);

    SqlStore(Dialect dialect, String database, Sessions sessions, Session writer, Fold fold) {
        this.dialect = dialect;
        this.database = database;
        this.sessions = sessions;
        this.writer = writer;
        this.fold = fold;
    }

    @Override
    public Ledger ledger() {
        return new SqlLedger(sessions::ask);
    }

    @Override
    public Lines lines() {
        return new SqlLines(sessions::ask, SqlLines.OPEN);
    }

    @Override
    public Lines linesAsOf(long number) {
        return new SqlLines(sessions::ask, number);
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        while (catchUp(number -> {})) {
            // an earlier rebuild was interrupted: its lines come first
        }
        return transact(work::apply);
    }

    /** Folds some of the entries that the lines do not know yet; false when they know all. */
    private boolean catchUp(LongConsumer step) {
        return transact(writing -> {
            List<Entry> behind = writing.ledger().list(writing.folded() + 1, BATCH);
            for (Entry entry : behind) {
                writing.fold(entry, writing.ledger().body(entry));
                step.accept(entry.number());
            }
            return !behind.isEmpty();
        });
    }

    @Override
    public void rebuild(LongConsumer step) {
        transact(writing -> {
            writing.clear();
            return null;
        });
        while (catchUp(step)) {
            // each batch is safe by itself: an interrupted rebuild goes on where it was
        }
    }

    @Override
    public List<String> damages() {
        return sessions.ask(dialect::damages);
    }

    private <T> T transact(Function<SqlWriting, T> work) {
        turn.lock();
        try {
            dialect.begin(writer.connection());
            try {
                T result = work.apply(new SqlWriting(database, writer, fold));
                run("COMMIT");
                return result;
            } catch (RuntimeException | Error | SQLException e) {
                rollback(e);
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(database, e);
        } finally {
            turn.unlock();
        }
    }

    private void rollback(Throwable failure) {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = writer.connection().createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() {
        sessions.close();
        try {
            writer.close();
        } catch (SQLException e) {
            throw Failures.of(database, e);
        }
    }
}
