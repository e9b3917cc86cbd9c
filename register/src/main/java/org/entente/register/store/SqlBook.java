package org.entente.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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
    private final Recent recent;
    private final Pending pending;
    private final long entry;

    SqlBook(SqlWriting writing, Recent recent, Pending pending, long entry) {
        this.writing = writing;
        this.recent = recent;
        this.pending = pending;
        this.entry = entry;
    }

    @Override
    public void put(Line line) {
        Set<String> keys = new LinkedHashSet<>(line.keys());
        String joined = Keys.join(keys);
        writing.ask(session -> {
            Optional<Held> known = held(session, line.kind(), line.id());
            if (known.isPresent() && known.get().same(line, joined)) {
                return true;
            }
            long no = known.isPresent() ? known.get().no() : writing.name(line.kind(), line.id());
            Set<String> fresh = new LinkedHashSet<>(keys);
            Held before = known.filter(Held::holds).orElse(null);
            if (before != null) {
                Set<String> gone = new LinkedHashSet<>(Keys.split(before.keys()));
                if (before.sort().equals(line.sort())) {
                    // keys that stay under the same sort are left alone
                    fresh.removeAll(gone);
                    gone.removeAll(keys);
                }
                endKeys(session, before, gone);
                end(session, before);
            }
            Held now = new Held(no, line.kind(), line.id(), entry, line.sort(), joined, line.body());
            pending.open(recent.keep(now));
            insertKeys(session, now, fresh);
            return true;
        });
    }

    @Override
    public void remove(String kind, String id) {
        writing.ask(session -> {
            Optional<Held> before = held(session, kind, id).filter(Held::holds);
            if (before.isPresent()) {
                endKeys(
                        session,
                        before.get(),
                        new LinkedHashSet<>(Keys.split(before.get().keys())));
                end(session, before.get());
                recent.keep(Held.gone(before.get().no(), kind, id));
            }
            return true;
        });
    }

    /** The line of that name, which may have been taken away; empty where there never was one. */
    private Optional<Held> held(Session session, String kind, String id) throws SQLException {
        Optional<Held> known = recent.find(kind, id);
        if (known.isPresent()) {
            return known;
        }
        Optional<Long> no = session.one("SELECT no FROM name WHERE id = ? AND kind = ?", r -> r.getLong(1), id, kind);
        return no.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        find(session, kind, no.get()).orElseGet(() -> recent.keep(Held.gone(no.get(), kind, id))));
    }

    private Optional<Held> find(Session session, String kind, long no) throws SQLException {
        Optional<Held> known = recent.find(no).filter(Held::holds).or(() -> pending.find(no));
        return known.isPresent()
                ? known
                : session.one(
                                "SELECT since, sort, body FROM line WHERE no = ? AND until = ?",
                                r -> held(session, kind, no, r.getLong(1), r.getString(2), r.getBytes(3)),
                                no,
                                OPEN)
                        .map(recent::keep);
    }

    private static Held held(Session session, String kind, long no, long since, String sort, byte[] packed) {
        Packing.Content content = session.packing().open(kind, packed);
        return new Held(no, kind, content.id(), since, sort, content.keys(), content.body());
    }

    private void insertKeys(Session session, Held line, Set<String> keys) throws SQLException {
        keys.forEach(key -> recent.nothing(line.kind(), key, false));
        session.batch(
                "INSERT INTO line_key (key, until, sort, no, since, crc) VALUES (?, ?, ?, ?, ?, ?)",
                keys.stream()
                        .map(key -> Keys.hash(line.kind(), key))
                        .map(key -> new Object[] {
                            key, OPEN, line.sort(), line.no(), entry, Crc.key(key, line.no(), entry, line.sort())
                        })
                        .toList());
    }

    /** What this very entry has opened leaves no trace. */
    private void end(Session session, Held line) throws SQLException {
        if (pending.end(line, entry)) {
            return;
        }
        if (line.since() == entry) {
            session.update("DELETE FROM line WHERE no = ? AND until = ?", line.no(), OPEN);
        } else {
            session.update(
                    "UPDATE line SET until = ?, crc = crc + ? WHERE no = ? AND until = ?",
                    entry,
                    entry,
                    line.no(),
                    OPEN);
        }
    }

    private void endKeys(Session session, Held line, Set<String> keys) throws SQLException {
        List<byte[]> hashes =
                keys.stream().map(key -> Keys.hash(line.kind(), key)).toList();
        if (line.since() == entry) {
            session.batch(
                    "DELETE FROM line_key WHERE key = ? AND until = ? AND sort = ? AND no = ? AND since = ?",
                    hashes.stream()
                            .map(key -> new Object[] {key, OPEN, line.sort(), line.no(), entry})
                            .toList());
        }
        session.batch(
                "UPDATE line_key SET until = ?, crc = crc + ? WHERE key = ? AND until = ? AND sort = ? AND no = ?",
                hashes.stream()
                        .map(key -> new Object[] {entry, entry, key, OPEN, line.sort(), line.no()})
                        .toList());
    }

    @Override
    public Optional<Line> find(String kind, String id) {
        return writing.ask(session -> held(session, kind, id))
                .filter(Held::holds)
                .map(SqlBook::line);
    }

    @Override
    public List<Line> list(String kind, String key, Slice slice) {
        if (recent.nothing(kind, key)) {
            return List.of();
        }
        Statement sql = Statement.listing(kind, key, slice, OPEN);
        return writing.ask(session -> {
            List<Line> lines = new ArrayList<>();
            for (long no : session.list(sql.text(), r -> r.getLong(1), sql.values())) {
                lines.add(line(get(session, kind, no)));
            }
            if (lines.isEmpty() && slice.equals(Slice.first(slice.limit()))) {
                recent.nothing(kind, key, true);
            }
            return lines;
        });
    }

    private Held get(Session session, String kind, long no) throws SQLException {
        return find(session, kind, no)
                .orElseThrow(() -> new StoreException(
                        "a line of kind " + kind + " is missing; rebuild the register from its ledger", null));
    }

    private static Line line(Held held) {
        return new Line(held.kind(), held.id(), held.sort(), held.body(), List.of());
    }

    @Override
    public List<String> known(String kind, Collection<String> keys) {
        List<String> asked = keys.stream()
                .distinct()
                .filter(key -> !recent.nothing(kind, key))
                .toList();
        return writing.ask(session -> SqlLines.known(session, kind, asked, OPEN));
    }

    @Override
    public long count(String kind, String key) {
        return new SqlLines(writing, OPEN).count(kind, key);
    }
}
