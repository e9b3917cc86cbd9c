package org.entente.register.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
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
import org.jspecify.annotations.Nullable;

/** A register in a database. Any thread may read; writers of all threads and processes take turns. */
final class SqlStore implements Store {
    private static final int BATCH = 1000;

    private final Sessions sessions;
    private final Fold fold;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Recent recent = new Recent();
    private @Nullable Session writer;

    SqlStore(Sessions sessions, Fold fold) {
        this.sessions = sessions;
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
        while (true) {
            List<T> done = transact(writing -> catchUp(writing, number -> {})
                    ? Collections.<T>emptyList()
                    : Collections.singletonList(work.apply(writing)));
            if (!done.isEmpty()) {
                return done.get(0);
            }
        }
    }

    @Override
    public void rebuild(LongConsumer step) {
        transact(writing -> {
            writing.clear();
            return true;
        });
        settle(step);
    }

    /**
     * Drops the lines of an earlier fold.
     *
     * @throws StoreException when they are of a later one
     */
    void renew() {
        long maker = sessions.ask(SqlWriting::maker);
        if (maker > fold.version()) {
            throw Failures.newerFold(sessions.name());
        }
        if (maker < fold.version()) {
            transact(writing -> {
                if (writing.ask(SqlWriting::maker) < fold.version()) {
                    writing.clear();
                }
                return true;
            });
        }
    }

    /** Folds the entries that the lines do not know; each batch is safe by itself, so what breaks off goes on from there. */
    void settle(LongConsumer step) {
        while (sessions.ask(SqlWriting::behind) && transact(writing -> catchUp(writing, step))) {
            // the next batch
        }
    }

    /** Folds some of the entries that the lines do not know yet; false when they know all. */
    private static boolean catchUp(SqlWriting writing, LongConsumer step) {
        List<Entry> behind = writing.ledger().list(writing.folded() + 1, BATCH);
        writing.fold(behind);
        behind.forEach(entry -> step.accept(entry.number()));
        return !behind.isEmpty();
    }

    @Override
    public List<String> damages() {
        return sessions.ask(Damages::list);
    }

    private <T> T transact(Function<SqlWriting, T> work) {
        turn.lock();
        try {
            Session session = writer == null ? sessions.open() : writer;
            writer = null; // until it is known to be sound
            try {
                session.begin();
                SqlWriting writing = new SqlWriting(sessions.name(), session, fold, recent);
                T result = work.apply(writing);
                writing.finish();
                execute(session, "COMMIT");
                writer = session;
                return result;
            } catch (RuntimeException | Error | SQLException e) {
                rollback(session, e);
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(sessions.name(), e);
        } finally {
            turn.unlock();
        }
    }

    private void rollback(Session session, Throwable failure) {
        recent.forget();
        try {
            execute(session, "ROLLBACK");
            writer = session;
        } catch (SQLException e) {
            failure.addSuppressed(e); // the connection is lost, or had no transaction: the next writing takes another
            Sessions.drop(session);
        }
    }

    private static void execute(Session session, String command) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() {
        sessions.close();
        Sessions.drop(writer);
        writer = null;
    }
}
