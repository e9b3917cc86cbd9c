package org.entente.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.register.ledger.Chain;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Writing;
import org.entente.register.store.SqlLedger.Asking;
import org.jspecify.annotations.Nullable;

/** One transaction of the writer. */
final class SqlWriting implements Writing, Asking {
    private static final long UNCHANGED = -1;
    /** So many entries are made ready at once. */
    private static final int AT_ONCE = 128;

    private final String database;
    private final Session session;
    private final Fold fold;
    private final Recent recent;
    private final Pending pending = new Pending();
    private final SqlLedger ledger = new SqlLedger(this);
    private @Nullable Entry last;
    private long folded = UNCHANGED;
    private long names = UNCHANGED;

    SqlWriting(String database, Session session, Fold fold, Recent recent) {
        this.database = database;
        this.session = session;
        this.fold = fold;
        this.recent = recent;
        recent.at(turn());
    }

    @Override
    public <T> T ask(Sessions.Ask<T> question) {
        try {
            return question.of(session);
        } catch (SQLException e) {
            throw Failures.of(database, e);
        }
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Lines lines() {
        return new SqlBook(this, recent, pending, SqlLines.OPEN);
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        List<Entry> entries = new ArrayList<>();
        for (int from = 0; from < drafts.size(); from += AT_ONCE) {
            List<Ready> ready = drafts.subList(from, Math.min(from + AT_ONCE, drafts.size())).parallelStream()
                    .map(draft -> new Ready(draft, Deflated.of(draft.body()), fold.prepare(draft.kind(), draft.body())))
                    .toList();
            ready.forEach(draft -> entries.add(append(draft)));
        }
        return entries;
    }

    /** A draft with what could be done of it beforehand. */
    private record Ready(Draft draft, byte[] deflated, Fold.Step step) {}

    private Entry append(Ready ready) {
        Draft draft = ready.draft;
        Entry before = last == null ? ledger.find(ledger.size()).orElse(null) : last;
        Entry entry = before == null
                ? Chain.link(1, draft, Chain.START)
                : Chain.link(before.number() + 1, draft, before.hash());
        ask(s -> s.update(
                "INSERT INTO item (hash, body) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
                entry.item(),
                ready.deflated));
        ask(s -> s.update(
                "INSERT INTO entry (number, kind, author, at, reason, subject, item, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.kind().name(),
                entry.author(),
                entry.at(),
                entry.reason(),
                entry.subject(),
                entry.item(),
                entry.previous(),
                entry.hash()));
        last = entry;
        fold(entry, ready.step);
        return entry;
    }

    /** Folds entries that are in the ledger already. */
    void fold(List<Entry> entries) {
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<Entry> some = entries.subList(from, Math.min(from + AT_ONCE, entries.size()));
            List<byte[]> bodies = some.stream().map(ledger::body).toList();
            List<Fold.Step> steps = IntStream.range(0, some.size())
                    .parallel()
                    .mapToObj(i -> fold.prepare(some.get(i).kind(), bodies.get(i)))
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                fold(some.get(i), steps.get(i));
            }
        }
    }

    private void fold(Entry entry, Fold.Step step) {
        step.apply(entry, ledger, new SqlBook(this, recent, pending, entry.number()));
        folded = entry.number();
    }

    /** Number of the last entry that the lines know of. */
    long folded() {
        return ask(SqlWriting::folded);
    }

    /** Are there entries that the lines do not know of? */
    static boolean behind(Session session) throws SQLException {
        return folded(session)
                < session.one("SELECT COALESCE(MAX(number), 0) FROM entry", r -> r.getLong(1))
                        .orElse(0L);
    }

    /** Which fold made the lines. */
    static long maker(Session session) throws SQLException {
        return session.one("SELECT fold FROM folded", r -> r.getLong(1)).orElse(0L);
    }

    static long folded(Session session) throws SQLException {
        return session.one("SELECT entry FROM folded", r -> r.getLong(1)).orElse(0L);
    }

    private long turn() {
        return ask(s -> s.one("SELECT turn FROM folded", r -> r.getLong(1)).orElse(0L));
    }

    /** Gives a new line its number: the next, so that the same ledger gives the same numbers. */
    long name(String kind, String id) {
        long no = 1
                + (names == UNCHANGED
                        ? ask(s -> s.one("SELECT COALESCE(MAX(no), 0) FROM name", r -> r.getLong(1))
                                .orElse(0L))
                        : names);
        ask(s -> s.update(
                "INSERT INTO name (no, kind, id, crc) VALUES (?, ?, ?, ?)", no, kind, id, Crc.name(no, kind, id)));
        names = no;
        return no;
    }

    /** Forgets all lines; those that come are of this fold. */
    void clear() {
        ask(s -> s.update("DELETE FROM line_key") + s.update("DELETE FROM line") + s.update("DELETE FROM name"));
        ask(s -> s.update("UPDATE folded SET fold = ?", fold.version()));
        recent.forget();
        folded = 0;
    }

    /** Notes how far the lines have come; to be done last. */
    void finish() {
        if (folded != UNCHANGED) {
            ask(s -> {
                pending.write(s);
                return true;
            });
            if (ask(s -> s.update(
                            "UPDATE folded SET entry = ?, turn = turn + 1 WHERE fold = ?", folded, fold.version()))
                    == 0) {
                throw Failures.newerFold(database);
            }
            recent.wrote(turn());
        }
    }
}
