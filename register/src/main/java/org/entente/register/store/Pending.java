package org.entente.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lines that wait to be written until the transaction ends: then all of them are packed by several threads at once, which is
 * most of the work of keeping them.
 */
final class Pending {
    private static final int AT_ONCE = 500;

    private final Map<Long, Held> open = new LinkedHashMap<>();
    private final List<Row> ended = new ArrayList<>();

    private record Row(Held line, long until) {}

    void open(Held line) {
        open.put(line.no(), line);
    }

    /** The line of that number, if it waits. */
    Optional<Held> find(long no) {
        return Optional.ofNullable(open.get(no));
    }

    /** Ends a line with an entry; one that the same entry has opened leaves no trace. False if the line does not wait. */
    boolean end(Held line, long entry) {
        Held waiting = open.remove(line.no());
        if (waiting != null && waiting.since() != entry) {
            ended.add(new Row(waiting, entry));
        }
        return waiting != null;
    }

    /** Writes all. */
    void write(Session session) throws SQLException {
        List<Row> rows = new ArrayList<>(ended);
        open.values().forEach(line -> rows.add(new Row(line, SqlLines.OPEN)));
        List<List<Object[]>> packed = IntStream.range(0, (rows.size() + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .mapToObj(i -> packed(rows.subList(i * AT_ONCE, Math.min((i + 1) * AT_ONCE, rows.size()))))
                .toList();
        for (List<Object[]> some : packed) {
            session.batch("INSERT INTO line (no, until, since, sort, body, crc) VALUES (?, ?, ?, ?, ?, ?)", some);
        }
        open.clear();
        ended.clear();
    }

    private static List<Object[]> packed(List<Row> rows) {
        try (Packing packing = new Packing()) {
            return rows.stream()
                    .map(row -> values(row.line, row.until, packing))
                    .toList();
        }
    }

    private static Object[] values(Held line, long until, Packing packing) {
        byte[] body = packing.pack(line.kind(), new Packing.Content(line.id(), line.keys(), line.body()));
        long crc = Crc.ended(Crc.line(line.no(), line.since(), line.sort(), body), until);
        return new Object[] {line.no(), until, line.since(), line.sort(), body, crc};
    }
}
