package org.entente.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.store.SqlLedger.Asking;

/** Lines as of an entry; {@link #OPEN} for those that hold now. A line read comes without its keys. */
final class SqlLines implements Lines {
    /** Until when a line holds that nothing has ended; it takes four bytes, and no ledger has that many entries. */
    static final long OPEN = Integer.MAX_VALUE;

    /** So many keys are asked for in one statement. */
    private static final int AT_ONCE = 64;

    private final Asking asking;
    private final long entry;

    SqlLines(Asking asking, long entry) {
        this.asking = asking;
        this.entry = entry;
    }

    @Override
    public Optional<Line> find(String kind, String id) {
        Statement sql = new Statement()
                .add(
                        "SELECT l.sort, l.body FROM name n JOIN line l ON l.no = n.no WHERE n.kind = ? AND n.id = ?",
                        kind,
                        id);
        sql.holding(" AND l.", entry);
        return asking.ask(s -> s.one(sql.text(), r -> line(s, kind, r.getString(1), r.getBytes(2)), sql.values()));
    }

    @Override
    public List<Line> list(String kind, String key, Slice slice) {
        String order = slice.descending() ? " DESC" : "";
        Statement listed = Statement.listing(kind, key, slice, entry);
        Statement sql = new Statement()
                .add(
                        "SELECT k.sort, l.body FROM (" + listed.text() + ") k JOIN line l ON l.no = k.no",
                        listed.values());
        sql.holding(" AND l.", entry);
        sql.add(" ORDER BY k.sort" + order + ", k.no" + order);
        return asking.ask(s -> s.list(sql.text(), r -> line(s, kind, r.getString(1), r.getBytes(2)), sql.values()));
    }

    private static Line line(Session session, String kind, String sort, byte[] packed) throws SQLException {
        Packing.Content content = session.packing().open(kind, packed);
        return new Line(kind, content.id(), sort, content.body(), List.of());
    }

    @Override
    public long count(String kind, String key) {
        Statement sql = new Statement().add("SELECT COUNT(*) FROM line_key WHERE key = ?", Keys.hash(kind, key));
        sql.holding(" AND ", entry);
        return asking.ask(
                s -> s.one(sql.text(), r -> r.getLong(1), sql.values()).orElse(0L));
    }

    @Override
    public List<String> known(String kind, Collection<String> keys) {
        return asking.ask(
                session -> known(session, kind, keys.stream().distinct().toList(), entry));
    }

    static List<String> known(Session session, String kind, List<String> keys, long entry) throws SQLException {
        List<String> known = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<String> some = keys.subList(from, Math.min(from + AT_ONCE, keys.size()));
            Statement sql = Statement.known(kind, some, entry);
            session.list(sql.text(), r -> r.getInt(1), sql.values()).forEach(i -> known.add(some.get(i)));
        }
        return known;
    }
}
