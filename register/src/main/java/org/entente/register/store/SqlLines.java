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
        StringBuilder sql = new StringBuilder(
                "SELECT l.id, l.sort, l.body FROM line_key k JOIN line l ON l.kind = k.kind" + " AND l.id = k.id");
        sql.append(
                entry == OPEN
                        ? " AND l.until = k.until WHERE k.kind = ? AND k.key = ? AND k.until = ?"
                        : " AND l.until > " + entry + " AND l.since <= " + entry
                                + " WHERE k.kind = ? AND k.key = ? AND k.until > ? AND k.since <= ?");
        List<Object> values = new ArrayList<>(List.of(when(kind, key)));
        if (slice.from() != null) {
            sql.append(" AND k.sort > ?");
            values.add(slice.from());
        }
        if (slice.to() != null) {
            sql.append(" AND k.sort < ?");
            values.add(slice.to());
        }
        String order = slice.descending() ? " DESC" : "";
        if (slice.after() != null) {
            sql.append(" AND (k.sort, k.id) ")
                    .append(slice.descending() ? "<" : ">")
                    .append(" (?, ?)");
            values.add(slice.after().sort());
            values.add(slice.after().id());
        }
        sql.append(" ORDER BY k.sort")
                .append(order)
                .append(", k.id")
                .append(order)
                .append(" LIMIT ?");
        values.add(slice.limit());
        return asking.ask(s -> s.list(
                sql.toString(),
                r -> new Line(kind, r.getString(1), r.getString(2), r.getString(3), List.of()),
                values.toArray()));
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
