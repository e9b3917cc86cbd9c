package org.entente.register.store;

import java.util.ArrayList;
import java.util.List;
import org.entente.register.ledger.Slice;

/** A statement in the making, with the values for its question marks. */
final class Statement {
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

    /** The numbers and sorts of the lines under a key, as of an entry, in the order of the index: nothing that holds is sorted. */
    static Statement listing(String kind, String key, Slice slice, long entry) {
        Statement sql = new Statement();
        String order = slice.descending() ? " DESC" : "";
        if (entry == SqlLines.OPEN) {
            sql.keys(kind, key, slice, "= ?")
                    .add(" ORDER BY sort" + order + ", no" + order + " LIMIT ?", slice.limit());
        } else {
            // those that hold still come in the order of the index; those ended since then are few
            sql.keys(kind, key, slice, "= ?").add(" AND since <= ? UNION ALL ", entry);
            sql.keys(kind, key, slice, "< ?").add(" AND until > ? AND since <= ?", entry, entry);
            sql.add(" ORDER BY 2" + order + ", 1" + order + " LIMIT ?", slice.limit());
        }
        return sql;
    }

    /** Which of the keys, by their places in the list, have any line as of an entry. */
    static Statement known(String kind, List<String> keys, long entry) {
        Statement sql = new Statement().add("WITH asked (i, key) AS (VALUES ");
        for (int i = 0; i < keys.size(); i++) {
            sql.add((i == 0 ? "(" : ", (") + i + ", ?)", (Object) Keys.hash(kind, keys.get(i)));
        }
        sql.add(") SELECT i FROM asked WHERE EXISTS (SELECT 1 FROM line_key k WHERE k.key = asked.key");
        return sql.holding(" AND k.", entry).add(") ORDER BY i");
    }

    /** Only what holds as of an entry. */
    Statement holding(String and, long entry) {
        return entry == SqlLines.OPEN
                ? add(and + "until = ?", entry)
                : add(and + "until > ?", entry).add(and + "since <= ?", entry);
    }

    private Statement keys(String kind, String key, Slice slice, String until) {
        add("SELECT no, sort FROM line_key WHERE key = ? AND until " + until, Keys.hash(kind, key), SqlLines.OPEN);
        if (slice.from() != null) {
            add(" AND sort > ?", slice.from());
        }
        if (slice.to() != null) {
            add(" AND sort < ?", slice.to());
        }
        Slice.Place after = slice.after();
        if (after != null) {
            add(
                    " AND (sort, no) " + (slice.descending() ? "<" : ">")
                            + " (?, COALESCE((SELECT no FROM name WHERE kind = ? AND id = ?), 0))",
                    after.sort(),
                    kind,
                    after.id());
        }
        return this;
    }
}
