package org.entente.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;

/** The ledger, over whatever answers questions: any connection, or the writer's. */
record SqlLedger(Asking asking) implements Ledger {
    private static final String FIELDS = "number, kind, author, at, reason, subject, item, previous, hash";

    /** Something that a question can be put to. */
    interface Asking {
        <T> T ask(Sessions.Ask<T> question);
    }

    @Override
    public long size() {
        return asking.ask(s -> s.one("SELECT COALESCE(MAX(number), 0) FROM entry", r -> r.getLong(1))
                .orElse(0L));
    }

    @Override
    public Optional<Entry> find(long number) {
        return asking.ask(s -> s.one("SELECT " + FIELDS + " FROM entry WHERE number = ?", SqlLedger::entry, number));
    }

    @Override
    public List<Entry> list(long from, int limit) {
        return asking.ask(s -> s.list(
                "SELECT " + FIELDS + " FROM entry WHERE number >= ? ORDER BY number LIMIT ?",
                SqlLedger::entry,
                from,
                limit));
    }

    @Override
    public byte[] body(Entry entry) {
        return asking.ask(s -> s.one("SELECT body FROM item WHERE hash = ?", r -> r.getBytes(1), entry.item()))
                .map(Deflated::open)
                .orElseThrow(() -> new NoSuchElementException("the body of entry " + entry.number() + " is missing"));
    }

    @Override
    public Optional<Entry> findLast(Entry.Kind kind, String subject) {
        return asking.ask(s -> s.one(
                "SELECT " + FIELDS + " FROM entry WHERE kind = ? AND subject = ? ORDER BY number DESC LIMIT 1",
                SqlLedger::entry,
                kind.name(),
                subject));
    }

    private static Entry entry(ResultSet r) throws SQLException {
        return new Entry(
                r.getLong(1),
                kind(r.getString(2)),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getString(9));
    }

    private static Entry.Kind kind(String name) {
        try {
            return Entry.Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new StoreException("it is of no kind that this version knows: " + name, e);
        }
    }
}
