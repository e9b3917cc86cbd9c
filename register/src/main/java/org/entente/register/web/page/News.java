package org.entente.register.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.register.ledger.Entry;
import org.entente.register.view.DocumentView;
import org.entente.register.view.Shelf;

/**
 * What came into the ledger since somebody was here.
 *
 * @param since the last entry that there was then
 * @param documents new ones, the first few
 * @param count of all new documents
 * @param decisions how many by whom
 */
public record News(long since, List<DocumentView> documents, int count, Map<String, Integer> decisions) {
    private static final int FEW = 12;

    static News since(long before, List<Entry> entries, Shelf shelf) {
        List<Entry> added = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.DOCUMENT)
                .toList();
        Map<String, Integer> decisions = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.DECISION)
                .forEach(entry -> decisions.merge(entry.author(), 1, Integer::sum));
        List<DocumentView> documents = added.stream()
                .limit(FEW)
                .map(entry -> shelf.find(entry.subject()))
                .flatMap(Optional::stream)
                .toList();
        return new News(before, documents, added.size(), decisions);
    }

    public boolean isEmpty() {
        return count == 0 && decisions.isEmpty();
    }
}
