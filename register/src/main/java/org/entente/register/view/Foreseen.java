package org.entente.register.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;

/**
 * Lines of which it was asked at once, for many keys, whether there are any: most commitments have no later words and no
 * decision, and to ask so for each of a relation's three thousand took half a second. For one answer, then let go.
 */
final class Foreseen implements Lines {
    private final Lines lines;
    private final Set<String> none = new HashSet<>();

    Foreseen(Lines lines) {
        this.lines = lines;
    }

    /** Asks for all that will be listed under these keys. */
    void foresee(String kind, Collection<String> keys) {
        Set<String> known = new HashSet<>(lines.known(kind, keys));
        keys.stream().filter(key -> !known.contains(key)).forEach(key -> none.add(kind + ' ' + key));
    }

    @Override
    public Optional<Line> find(String kind, String id) {
        return lines.find(kind, id);
    }

    @Override
    public List<Line> list(String kind, String key, Slice slice) {
        return none.contains(kind + ' ' + key) ? List.of() : lines.list(kind, key, slice);
    }

    @Override
    public long count(String kind, String key) {
        return none.contains(kind + ' ' + key) ? 0 : lines.count(kind, key);
    }
}
