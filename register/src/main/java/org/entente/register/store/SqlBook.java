package org.entente.register.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Slice;

/** Lines that an entry changes: what it ends is closed with its number, what it makes is opened with it. */
final class SqlBook implements LineBook {
    private static final long OPEN = SqlLines.OPEN;

    private final SqlWriting writing;
    private final SqlLines lines;
    private final long entry;

    SqlBook(SqlWriting writing, long entry) {
        this.writing = writing;
        this.lines = new SqlLines(writing, OPEN);
        this.entry = entry;
    }

    @Override
    public void put(Line line) {
        writing.ask(session -> {
            Optional<Kept> before = kept(session, line.kind(), line.id());
            if (before.isPresent() && before.get().same(line)) {
                return true;
            }
            boolean keysStay = before.isPresent() && before.get().sort.equals(line.sort());
            if (before.isPresent()) {
                end(session, line.kind(), line.id(), before.get().since);
            }
            session.update(
                    "INSERT INTO line (kind, id, until, since, sort, body, crc) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    line.kind(),
                    line.id(),
                    OPEN,
                    entry,
                    line.sort(),
                    line.body(),
                    Crc.of(line.kind(), line.id(), entry, line.sort(), line.body()));
            keys(session, line, keysStay);
            return true;
        });
    }

    @Override
    public void remove(String kind, String id) {
        writing.ask(session -> {
            Optional<Kept> before = kept(session, kind, id);
            if (before.isPresent()) {
                end(session, kind, id, before.get().since);
                endKeys(session, kind, id, list(session, kind, id));
            }
            return true;
        });
    }

    private record Kept(long since, String sort, String body) {
        /** A line's keys follow from its content: when that is the same, so are they. */
        boolean same(Line line) {
            return sort.equals(line.sort()) && body.equals(line.body());
        }
    }

    private static Optional<Kept> kept(Session session, String kind, String id) throws SQLException {
        return session.one(
                "SELECT since, sort, body FROM line WHERE kind = ? AND id = ? AND until = ?",
                r -> new Kept(r.getLong(1), r.getString(2), r.getString(3)),
                kind,
                id,
                OPEN);
    }

    private void end(Session session, String kind, String id, long since) throws SQLException {
        if (since == entry) {
            session.update("DELETE FROM line WHERE kind = ? AND id = ? AND until = ?", kind, id, OPEN);
        } else {
            session.update("UPDATE line SET until = ? WHERE kind = ? AND id = ? AND until = ?", entry, kind, id, OPEN);
        }
    }

    /** Keys that stay under the same sort are left alone. */
    private void keys(Session session, Line line, boolean sameSort) throws SQLException {
        Set<String> before = new LinkedHashSet<>(list(session, line.kind(), line.id()));
        Set<String> now = new LinkedHashSet<>(line.keys());
        Set<String> gone = new LinkedHashSet<>(before);
        if (sameSort) {
            gone.removeAll(now);
            now.removeAll(before);
        }
        endKeys(session, line.kind(), line.id(), List.copyOf(gone));
        for (String key : now) {
            session.update(
                    "INSERT INTO line_key (kind, key, until, sort, id, since) VALUES (?, ?, ?, ?, ?, ?)",
                    line.kind(),
                    key,
                    OPEN,
                    line.sort(),
                    line.id(),
                    entry);
        }
    }

    private static List<String> list(Session session, String kind, String id) throws SQLException {
        return session.list(
                "SELECT key FROM line_key WHERE kind = ? AND id = ? AND until = ?",
                r -> r.getString(1),
                kind,
                id,
                OPEN);
    }

    private void endKeys(Session session, String kind, String id, List<String> keys) throws SQLException {
        for (String key : keys) {
            int deleted = session.update(
                    "DELETE FROM line_key WHERE kind = ? AND id = ? AND until = ? AND key = ? AND since = ?",
                    kind,
                    id,
                    OPEN,
                    key,
                    entry);
            if (deleted == 0) {
                session.update(
                        "UPDATE line_key SET until = ? WHERE kind = ? AND id = ? AND until = ? AND key = ?",
                        entry,
                        kind,
                        id,
                        OPEN,
                        key);
            }
        }
    }

    @Override
    public Optional<Line> find(String kind, String id) {
        return lines.find(kind, id);
    }

    @Override
    public List<Line> list(String kind, String key, Slice slice) {
        return lines.list(kind, key, slice);
    }

    @Override
    public long count(String kind, String key) {
        return lines.count(kind, key);
    }
}
