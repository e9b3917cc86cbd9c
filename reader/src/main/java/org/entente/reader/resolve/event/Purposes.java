package org.entente.reader.resolve.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;

/** What a ceremony is for, by the words of its report: "laid a wreath" is no welcome. */
final class Purposes {
    /** Of something opened or handed over, which papers may be signed for. */
    static final String WORKS = "works";

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Purposes(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("resolve/events", "purposes")) {
            words.put(e.get("purpose"), e.list("words"));
        }
    }

    Set<String> of(String quote) {
        String plain = " " + Fold.fold(quote).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        Set<String> purposes = new TreeSet<>();
        words.forEach((purpose, some) -> {
            if (some.stream().anyMatch(word -> plain.contains(" " + word + " "))) {
                purposes.add(purpose);
            }
        });
        return purposes;
    }
}
