package org.entente.register.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Sides as people type them: {@code VN}, {@code vietnam}, {@code Việt Nam}, {@code EU}. */
final class Sides {
    private final Map<String, String> codes = new HashMap<>();

    Sides(KnowledgeFiles knowledge) {
        for (Entry state : knowledge.list("states")) {
            String code = state.get("code");
            codes.putIfAbsent(Fold.fold(code).toLowerCase(Locale.ROOT), code);
            for (String field : List.of("name", "forms")) {
                state.list(field).forEach(form -> codes.putIfAbsent(key(form), code));
            }
        }
        for (Entry organisation : knowledge.list("organisations")) {
            String code = organisation.get("short");
            codes.putIfAbsent(key(code), code);
            codes.putIfAbsent(key(organisation.get("name")), code);
        }
    }

    private static String key(String form) {
        return Fold.fold(form).toLowerCase(Locale.ROOT);
    }

    /** The code that a side has in the register; what is not known stays as it is typed. */
    String code(String typed) {
        return codes.getOrDefault(key(typed), typed);
    }
}
