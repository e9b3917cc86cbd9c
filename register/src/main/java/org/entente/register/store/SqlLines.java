package org.entente.register.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.store.SqlLedger.Asking;

/** Lines as of an entry; {@link #OPEN} for those that hold now. A line read comes without its keys. */
final class SqlLines implements Lines {
    /** Until when a line holds that nothing has ended. */
    static final long OPEN = Long.MAX_VALUE;

    private final Asking asking;
    private final long entry;

    SqlLines(Asking asking, long entry) {
        this.asking = asking;
        this.entry = entry;
    }

    @Override
    public Optional<Line> find(String kind, String id) {
        String sql = entry == OPEN
                ? "SELECT sort, body FROM line WHERE kind = ? AND id = ? AND until = ?"
                : "SELECT sort, body FROM line WHERE kind = ? AND id = ? AND until > ? AND since <= ?";
        return asking.ask(
                s -> s.one(sql, r -> new Line(kind, id, r.getString(1), r.getString(2), List.of()), when(kind, id)));
    }

    @Override
    public List<Line> list(String kind, String key, Slice slice) {
        Statement sql = new Statement();
        String order = slice.descending() ? " DESC" : "";
        if (entry == OPEN) {
            // in the order of the index: nothing is sorted
            sql.add("SELECT k.id, k.sort, l.body FROM line_key k JOIN line l ON l.kind = ? AND l.id = k.id", kind);
            sql.add(" AND l.until = ?", OPEN);
            where(sql, kind, key, slice, "= ?");
            sql.add(" ORDER BY k.sort" + order + ", k.id" + order + " LIMIT ?", slice.limit());
        } else {
            // those that hold still come in the order of the index; those ended since then are few
            sql.add("SELECT k.id, k.sort, l.body FROM (SELECT k.id, k.sort FROM line_key k");
            where(sql, kind, key, slice, "= ?");
            sql.add(" AND k.since <= ? UNION ALL SELECT k.id, k.sort FROM line_key k", entry);
            where(sql, kind, key, slice, "< ?");
            sql.add(" AND k.until > ? AND k.since <= ?", entry, entry);
            sql.add(" ORDER BY 2" + order + ", 1" + order + " LIMIT ?", slice.limit());
            sql.add(") k JOIN line l ON l.kind = ? AND l.id = k.id", kind);
            sql.add(" AND l.until > ? AND l.since <= ?", entry, entry);
            sql.add(" ORDER BY k.sort" + order + ", k.id" + order);
        }
        return asking.ask(s -> s.list(
                sql.text(),
                r -> new Line(kind, r.getString(1), r.getString(2), r.getString(3), List.of()),
                sql.values()));
    }

    private static void where(Statement sql, String kind, String key, Slice slice, String until) {
        sql.add(" WHERE k.kind = ? AND k.key = ? AND k.until " + until, kind, key, OPEN);
        if (slice.from() != null) {
            sql.add(" AND k.sort > ?", slice.from());
        }
        if (slice.to() != null) {
            sql.add(" AND k.sort < ?", slice.to());
        }
        if (slice.after() != null) {
            String beyond = slice.descending() ? "<" : ">";
            sql.add(
                    " AND (k.sort, k.id) " + beyond + " (?, ?)",
                    slice.after().sort(),
                    slice.after().id());
        }
    }

    /** A statement in the making, with the values for its question marks. */
    private static final class Statement {
        private final StringBuilder text = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        Statement add(String words, Object... more) {
            text.append(words);
            values.addAll(List.of(more));
            return this;
        }

        String text() {
            return text.toString();
        }

        Object[] values() {
            return values.toArray();
        }
    }

    @Override
    public long count(String kind, String key) {
        String sql = entry == OPEN
                ? "SELECT COUNT(*) FROM line_key WHERE kind = ? AND key = ? AND until = ?"
                : "SELECT COUNT(*) FROM line_key WHERE kind = ? AND key = ? AND until > ? AND since <= ?";
        return asking.ask(s -> s.one(sql, r -> r.getLong(1), when(kind, key)).orElse(0L));
    }

    private Object[] when(String kind, String other) {
        return entry == OPEN ? new Object[] {kind, other, OPEN} : new Object[] {kind, other, entry, entry};
    }
}
