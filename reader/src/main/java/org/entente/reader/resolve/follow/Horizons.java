package org.entente.reader.resolve.follow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** By when something is due that bears no date, by the table in {@code resolve/horizons.yaml}: "soon" is half a year. */
public final class Horizons {
    private final Map<String, Integer> phrases = new LinkedHashMap<>();
    private final Map<String, Integer> spans = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public Horizons(KnowledgeFiles knowledge) {
        for (Entry e : knowledge.list("resolve/horizons", "horizons")) {
            e.list("words").forEach(words -> phrases.put(padded(words), Integer.valueOf(e.get("days"))));
        }
        for (Entry e : knowledge.list("resolve/horizons", "spans")) {
            spans.put(e.get("unit"), Integer.valueOf(e.get("days")));
            spans.put(e.get("unit") + "s", Integer.valueOf(e.get("days")));
        }
        for (Entry e : knowledge.list("follow", "numbers")) {
            if (e.get("value").length() < 3) {
                numbers.put(e.get("word"), Integer.valueOf(e.get("value")));
            }
        }
        numbers.put("a", 1);
        numbers.put("an", 1);
    }

    /**
     * The last day, ISO.
     *
     * @param words of the undertaking
     * @param day on which they were published, ISO; without one nothing is due
     */
    public Optional<String> of(String words, String day) {
        if (day.length() != 10) {
            return Optional.empty();
        }
        String text = padded(words).replace(" as soon as the ", " ");
        return within(text)
                .or(() -> phrases.entrySet().stream()
                        .filter(phrase -> text.contains(phrase.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(days -> LocalDate.parse(day).plusDays(days).toString());
    }

    /** "Within two months", "in ten years": so many days. */
    private Optional<Integer> within(String text) {
        List<String> words = List.of(text.strip().split(" "));
        for (int i = 0; i + 2 < words.size(); i++) {
            Integer number = number(words.get(i + 1));
            Integer span = spans.get(words.get(i + 2));
            boolean ahead = words.get(i).equals("within") || words.get(i).equals("in");
            if (ahead && number != null && span != null) {
                return Optional.of(number * span);
            }
        }
        return Optional.empty();
    }

    private @Nullable Integer number(String word) {
        return word.matches("\\d{1,3}") ? Integer.valueOf(word) : numbers.get(word);
    }

    private static String padded(String text) {
        StringBuilder out = new StringBuilder(" ");
        Words.of(text).forEach(word -> out.append(Words.key(Fold.fold(word)).replaceAll("[.,;:]+$", ""))
                .append(' '));
        return out.toString();
    }
}
