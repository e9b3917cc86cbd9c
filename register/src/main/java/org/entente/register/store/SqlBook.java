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
        Set<String> keys = new LinkedHashSet<>(line.keys());
        String joined = Keys.join(keys);
        writing.ask(session -> {
            Optional<Kept> before = kept(session, line.kind(), line.id());
            if (before.isPresent() && before.get().same(line, joined)) {
                return true;
            }
            Set<String> fresh = new LinkedHashSet<>(keys);
            if (before.isPresent()) {
                Set<String> gone = new LinkedHashSet<>(Keys.split(before.get().keys));
                if (before.get().sort.equals(line.sort())) {
                    // keys that stay under the same sort are left alone
                    fresh.removeAll(gone);
                    gone.removeAll(keys);
                }
                endKeys(session, line.kind(), line.id(), before.get(), gone);
                end(session, line.kind(), line.id(), before.get());
            }
            insert(session, line, joined);
            insertKeys(session, line, fresh);
            return true;
        });
    }

    @Override
    public void remove(String kind, String id) {
        writing.ask(session -> {
            Optional<Kept> before = kept(session, kind, id);
            if (before.isPresent()) {
                endKeys(session, kind, id, before.get(), new LinkedHashSet<>(Keys.split(before.get().keys)));
                end(session, kind, id, before.get());
            }
            return true;
        });
    }

    private record Kept(long since, String sort, String body, String keys) {
        boolean same(Line line, String now) {
            return sort.equals(line.sort()) && body.equals(line.body()) && keys.equals(now);
        }
    }

    private static Optional<Kept> kept(Session session, String kind, String id) throws SQLException {
        return session.one(
                "SELECT since, sort, body, keys FROM line WHERE kind = ? AND id = ? AND until = ?",
                r -> new Kept(r.getLong(1), r.getString(2), r.getString(3), r.getString(4)),
                kind,
                id,
                OPEN);
    }

    private void insert(Session session, Line line, String keys) throws SQLException {
        session.update(
                "INSERT INTO line (kind, id, until, since, sort, body, keys, crc) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                line.kind(),
                line.id(),
                OPEN,
                entry,
                line.sort(),
                line.body(),
                keys,
                Crc.of(line.kind(), line.id(), entry, line.sort(), line.body(), keys));
    }

    private void insertKeys(Session session, Line line, Set<String> keys) throws SQLException {
        session.batch(
                "INSERT INTO line_key (kind, key, until, sort, id, since, crc) VALUES (?, ?, ?, ?, ?, ?, ?)",
                keys.stream()
                        .map(key -> new Object[] {
                            line.kind(),
                            key,
                            OPEN,
                            line.sort(),
                            line.id(),
                            entry,
                            Crc.of(line.kind(), line.id(), entry, line.sort(), key)
                        })
                        .toList());
    }

    /** What this very entry has opened leaves no trace. */
    private void end(Session session, String kind, String id, Kept kept) throws SQLException {
        if (kept.since == entry) {
            session.update("DELETE FROM line WHERE kind = ? AND id = ? AND until = ?", kind, id, OPEN);
        } else {
            session.update("UPDATE line SET until = ? WHERE kind = ? AND id = ? AND until = ?", entry, kind, id, OPEN);
        }
    }

    private void endKeys(Session session, String kind, String id, Kept kept, Set<String> keys) throws SQLException {
        if (kept.since == entry) {
            session.batch(
                    "DELETE FROM line_key WHERE kind = ? AND key = ? AND until = ? AND sort = ? AND id = ?"
                            + " AND since = ?",
                    keys.stream()
                            .map(key -> new Object[] {kind, key, OPEN, kept.sort, id, entry})
                            .toList());
        }
        // the sum of an ended key is that of the key while it held, and the entry that ended it
        session.batch(
                "UPDATE line_key SET until = ?, crc = crc + ? WHERE kind = ? AND key = ? AND until = ? AND sort = ?"
                        + " AND id = ?",
                keys.stream()
                        .map(key -> new Object[] {entry, entry, kind, key, OPEN, kept.sort, id})
                        .toList());
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
