package org.entente.reader.annotate.date;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;

/** The words of {@code dates.yaml}: one sense a word, with all its roles, and two-word names that hold no date. */
final class DateWords {
    private static final int LONGEST = 16;
    private static final int SHORTEST = 1;

    private final Map<String, Sense> senses = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    DateWords(KnowledgeFiles files) {
        for (Role role : Role.values()) {
            for (Entry entry : files.list("dates", role.name().toLowerCase(Locale.ROOT))) {
                for (String form : entry.list("forms")) {
                    add(Fold.fold(form), role, Integer.parseInt(entry.get("value", "0")));
                }
            }
        }
        for (Entry entry : files.list("dates", "names")) {
            entry.list("forms").forEach(form -> names.add(Fold.fold(form)));
        }
    }

    private void add(String word, Role role, int value) {
        Sense before = senses.getOrDefault(word, Sense.NONE);
        Set<Role> roles = EnumSet.of(role);
        roles.addAll(before.roles());
        senses.put(word, new Sense(roles, before.value() != 0 ? before.value() : value, word));
    }

    /** The sense of {@code text[from, to)}, {@link Sense#NONE} when it has none. */
    Sense sense(String text, int from, int to) {
        int length = to - from;
        if (length < SHORTEST || length > LONGEST) {
            return Sense.NONE;
        }
        char[] lower = new char[length];
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + i);
            if (c >= 0x80) {
                return Sense.NONE;
            }
            lower[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return senses.getOrDefault(new String(lower), Sense.NONE);
    }

    /** True for "August Revolution" and the like. */
    boolean name(String first, String second) {
        return names.contains(Fold.fold(first) + " " + Fold.fold(second));
    }
}
