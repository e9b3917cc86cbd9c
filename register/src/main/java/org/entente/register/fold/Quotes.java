package org.entente.register.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.register.ledger.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proves that every quote of a reading stands where it says in the reading's text. */
public final class Quotes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Quotes() {}

    /** What is wrong with an entry's body; empty when nothing is. */
    public static Optional<String> wrong(Entry entry, String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return entry.kind() == Entry.Kind.READING ? reading(tree) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.of("holds no JSON");
        }
    }

    private static Optional<String> reading(JsonNode reading) {
        int[] text =
                reading.path("document").path("text").asString("").codePoints().toArray();
        List<JsonNode> quotes = new ArrayList<>();
        collect(reading, quotes);
        for (JsonNode quote : quotes) {
            int start = quote.path("start").asInt(-1);
            int end = quote.path("end").asInt(-1);
            String words = quote.path("quote").asString("");
            boolean stands = start >= 0
                    && start <= end
                    && end <= text.length
                    && new String(text, start, end - start).equals(words);
            if (!stands) {
                return Optional.of("quotes words that do not stand in its text: " + words);
            }
        }
        return Optional.empty();
    }

    private static void collect(JsonNode node, List<JsonNode> quotes) {
        if (node.has("quote") && node.has("start")) {
            quotes.add(node);
        }
        node.forEach(child -> collect(child, quotes));
    }
}
