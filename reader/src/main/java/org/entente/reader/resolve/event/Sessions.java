package org.entente.reader.resolve.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Which session of a standing channel a quote tells of: "the 45th meeting of the committee". */
final class Sessions {
    /** So many words may stand between the number and what is counted. */
    private static final int NEAR = 4;

    /** "The second meeting" may be the second of the day. */
    private static final int LEAST = 4;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(st|nd|rd|th)");

    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private final Set<String> channels = new HashSet<>();

    Sessions(KnowledgeFiles knowledge) {
        knowledge
                .list("mechanisms", "ordinals")
                .forEach(e -> ordinals.put(e.get("form"), Integer.valueOf(e.get("value"))));
        knowledge.list("mechanisms", "sessions").forEach(e -> counted.add(Fold.fold(e.get("form"))));
        for (Entry e : knowledge.list("mechanisms", "nouns")) {
            String[] words = BETWEEN.split(Fold.fold(e.get("noun")));
            counted.add(words[words.length - 1]);
            if (!e.flag("ordinal") && words.length == 1) {
                channels.add(words[0]);
            }
        }
        // "meeting" is a noun of mechanisms too, and names none by itself
        knowledge.list("mechanisms", "sessions").forEach(e -> channels.remove(Fold.fold(e.get("form"))));
    }

    /** The standing channels that a quote names: "council", "commission". */
    Set<String> named(String quote) {
        Set<String> named = new TreeSet<>(List.of(BETWEEN.split(Fold.fold(quote))));
        named.retainAll(channels);
        return named;
    }

    /** The number, or 0 when none is told. */
    int of(String quote) {
        String[] words = BETWEEN.split(Fold.fold(quote));
        for (int i = 0; i < words.length; i++) {
            int number = number(words[i]);
            for (int k = i + 1; number >= LEAST && k < words.length && k <= i + NEAR; k++) {
                if (counted.contains(words[k])) {
                    return number;
                }
            }
        }
        return 0;
    }

    private int number(String word) {
        Matcher matcher = NUMBER.matcher(word);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : ordinals.getOrDefault(word, 0);
    }
}
