package org.entente.register.store;

import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Connections to one database, made as they are needed and used again for reading. */
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

    /** What the database is called; it may hold a password, so it is not for people. */
    String name() {
        return database;
    }

    /** Asks once more, over a new connection, when one that lay idle turns out to be lost: a server may have restarted. */
    <T> T ask(Ask<T> question) {
        Session session = idle.poll();
        if (session != null) {
            try {
                return answer(session, question);
            } catch (SQLException e) {
                if (!Failures.lost(e)) {
                    throw Failures.of(database, e);
                }
                close();
            }
        }
        try {
            return answer(open(), question);
        } catch (SQLException e) {
            throw Failures.of(database, e);
        }
    }

    private <T> T answer(Session session, Ask<T> question) throws SQLException {
        boolean sound = false;
        try {
            T answer = question.of(session);
            sound = true;
            return answer;
        } finally {
            if (sound) {
                idle.add(session);
            } else {
                drop(session);
            }
        }
    }

    /** A connection of one's own. */
    Session open() throws SQLException {
        return new Session(dialect, dialect.connect(database));
    }

    /** Closes a connection, which may be broken already; what broke it is told where it broke. */
    static void drop(@Nullable Session session) {
        if (session != null) {
            try {
                session.close();
            } catch (SQLException e) {
                // see above
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
