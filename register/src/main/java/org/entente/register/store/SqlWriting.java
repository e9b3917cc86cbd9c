package org.entente.register.store;

import java.sql.SQLException;
import org.entente.register.ledger.Chain;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Writing;
import org.entente.register.store.SqlLedger.Asking;

/** One transaction of the writer. */
final class SqlWriting implements Writing, Asking {
    private final String database;
    private final Session session;
    private final Fold fold;
    private final SqlLedger ledger = new SqlLedger(this);

    SqlWriting(String database, Session session, Fold fold) {
        this.database = database;
        this.session = session;
        this.fold = fold;
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
    public LineBook lines() {
        return new SqlBook(this, ledger.size());
    }

    @Override
    public Entry append(Draft draft) {
        Entry entry = chain(draft);
        fold(entry, draft.body());
        return entry;
    }

    /** Keeps an entry without folding it. */
    Entry chain(Draft draft) {
        long size = ledger.size();
        String previous = size == 0 ? Chain.START : ledger.get(size).hash();
        Entry entry = Chain.link(size + 1, draft, previous);
        ask(s -> {
            boolean kept = s.one("SELECT 1 FROM item WHERE hash = ?", r -> true, entry.item())
                    .isPresent();
            if (!kept) {
                s.update("INSERT INTO item (hash, body) VALUES (?, ?)", entry.item(), Deflated.of(draft.body()));
            }
            return s.update(
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
                    entry.hash());
        });
        return entry;
    }

    void fold(Entry entry, byte[] body) {
        fold.apply(entry, body, ledger, new SqlBook(this, entry.number()));
        ask(s -> s.update("UPDATE folded SET entry = ?", entry.number()));
    }

    /** Number of the last entry that the lines know of. */
    long folded() {
        return ask(s -> s.one("SELECT entry FROM folded", r -> r.getLong(1)).orElse(0L));
    }

    /** Forgets all lines. */
    void clear() {
        ask(s -> s.update("DELETE FROM line")
                + s.update("DELETE FROM line_key")
                + s.update("UPDATE folded SET entry = 0"));
    }
}
