package org.entente.register.store;

import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Connections for reading, made as they are needed and used again. */
final class Sessions implements AutoCloseable {
    private final Dialect dialect;
    private final String database;
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

    Sessions(Dialect dialect, String database) {
        this.dialect = dialect;
        this.database = database;
    }

    /** Something that is asked of a database. */
    interface Ask<T> {
        T of(Session session) throws SQLException;
    }

    <T> T ask(Ask<T> question) {
        Session session = idle.poll();
        try {
            if (session == null) {
                session = open();
            }
            T answer = question.of(session);
            idle.add(session);
            return answer;
        } catch (SQLException e) {
            drop(session);
            throw Failures.of(database, e);
        }
    }

    /** A connection of one's own. */
    Session open() throws SQLException {
        return new Session(dialect.connect(database));
    }

    private static void drop(@Nullable Session session) {
        if (session != null) {
            try {
                session.close();
            } catch (SQLException e) {
                // it is broken already; what broke it is told
            }
        }
    }

    @Override
    public void close() {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            drop(session);
        }
    }
}
