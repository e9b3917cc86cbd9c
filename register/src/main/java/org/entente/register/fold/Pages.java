package org.entente.register.fold;

import java.util.ArrayList;
import java.util.List;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.Kept;
import org.entente.register.line.LineType;

/** Lists of lines, however long, fetched a page at a time. */
final class Pages {
    private static final int PAGE = 500;

    private Pages() {}

    /** Every line under a key. */
    static <T extends Kept> List<T> all(LineType<T> type, Lines lines, String key) {
        List<T> all = new ArrayList<>();
        List<T> page = type.list(lines, key, Slice.first(PAGE));
        while (!page.isEmpty()) {
            all.addAll(page);
            T last = page.get(page.size() - 1);
            page = page.size() < PAGE
                    ? List.of()
                    : type.list(lines, key, Slice.first(PAGE).after(last.sort(), last.id()));
        }
        return all;
    }
}
