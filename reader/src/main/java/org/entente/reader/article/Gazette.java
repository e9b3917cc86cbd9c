package org.entente.reader.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;

/** Cities and states as datelines name them. A capital wins over a city, a city over a region, of the same name. */
final class Gazette {
    private static final List<String> FIELDS = List.of("capital", "capital_forms", "cities", "regions");
    private static final Set<String> SMALL = Set.of("de", "da", "do", "del", "of", "the", "and", "di");

    private final Map<String, String> cities = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    Gazette(KnowledgeFiles files) {
        List<Entry> entries = files.list("states");
        for (String field : FIELDS) {
            for (Entry state : entries) {
                for (String form : state.list(field)) {
                    cities.putIfAbsent(Fold.fold(form), state.get("code"));
                    spellings.putIfAbsent(form.toUpperCase(Locale.ROOT), form);
                }
            }
        }
        for (Entry named : files.list("article", "city_states")) {
            cities.putIfAbsent(Fold.fold(named.get("form")), named.get("country"));
        }
        for (Entry state : entries) {
            for (String field : List.of("name", "official", "forms", "short_forms")) {
                state.list(field).forEach(form -> {
                    states.putIfAbsent(Fold.fold(form), state.get("code"));
                    spellings.putIfAbsent(form.toUpperCase(Locale.ROOT), form);
                });
            }
        }
    }

    boolean city(String place) {
        return cities.containsKey(Fold.fold(place));
    }

    boolean state(String place) {
        return states.containsKey(Fold.fold(place));
    }

    /** The state that a city lies in, or that a name means; null when neither is known. */
    @Nullable
    String country(String place) {
        String folded = Fold.fold(place);
        String code = cities.get(folded);
        return code != null ? code : states.get(folded);
    }

    /** "HÀ NỘI" as "Hà Nội": as the knowledge files spell it, else each word with one capital. */
    String spelled(String place) {
        if (place.codePoints().anyMatch(Character::isLowerCase)) {
            return place;
        }
        String known = spellings.get(place.toUpperCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (String word : place.toLowerCase(Locale.ROOT).split(" ")) {
            out.append(first ? "" : " ");
            out.append(!first && SMALL.contains(word) ? word : capital(word));
            first = false;
        }
        return out.toString();
    }

    /** "nur-sultan" as "Nur-Sultan". */
    private static String capital(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == '-') {
                out.setCharAt(i, Character.toTitleCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    /** The word that {@code text} begins with. */
    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(0, end);
    }
}
