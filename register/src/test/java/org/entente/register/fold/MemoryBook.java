package org.entente.register.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Slice;

/** Lines in memory, for tests of the fold alone. */
final class MemoryBook implements LineBook {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Line> lines = new TreeMap<>();
    private final Map<String, NavigableMap<String, Line>> keys = new HashMap<>();

    @Override
    public void put(Line line) {
        remove(line.kind(), line.id());
        lines.put(line.kind() + '\t' + line.id(), line);
        for (String key : line.keys()) {
            keys.computeIfAbsent(line.kind() + '\t' + key, k -> new TreeMap<>()).put(place(line), line);
        }
    }

    @Override
    public void remove(String kind, String id) {
        Line line = lines.remove(kind + '\t' + id);
        if (line != null) {
            line.keys().forEach(key -> under(kind, key).remove(place(line)));
        }
    }

    /** Where a line stands: after those that were first put before it. */
    private String place(Line line) {
        return place(line.kind(), line.sort(), line.id());
    }

    private String place(String kind, String sort, String id) {
        return sort
                + (char) 0
                + String.format(Locale.ROOT, "%09d", numbers.computeIfAbsent(kind + '\t' + id, n -> numbers.size()));
    }

    private NavigableMap<String, Line> under(String kind, String key) {
        return keys.getOrDefault(kind + '\t' + key, new TreeMap<>());
    }

    @Override
    public Optional<Line> find(String kind, String id) {
        return Optional.ofNullable(lines.get(kind + '\t' + id));
    }

    @Override
    public List<Line> list(String kind, String key, Slice slice) {
        NavigableMap<String, Line> all = under(kind, key);
        String after = slice.after() == null
                ? null
                : place(kind, slice.after().sort(), slice.after().id());
        List<Line> found = new ArrayList<>();
        for (Map.Entry<String, Line> e : (slice.descending() ? all.descendingMap() : all).entrySet()) {
            Line line = e.getValue();
            boolean in = (slice.from() == null || line.sort().compareTo(slice.from()) > 0)
                    && (slice.to() == null || line.sort().compareTo(slice.to()) < 0)
                    && (after == null
                            || (slice.descending()
                                    ? e.getKey().compareTo(after) < 0
                                    : e.getKey().compareTo(after) > 0));
            if (in && found.size() < slice.limit()) {
                found.add(line);
            }
        }
        return found;
    }

    @Override
    public long count(String kind, String key) {
        return under(kind, key).size();
    }

    /** Every line, in the order of kinds and ids: what two folds must agree on. */
    String dump() {
        StringBuilder out = new StringBuilder();
        lines.values().forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}
