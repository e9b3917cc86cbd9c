package org.entente.reader.evaluate;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A document's gold beside its reading, with where to count and where to note what was hit and missed. */
record Comparison(JsonNode gold, JsonNode reading, Coverage text, Parties parties, Tally tally, StringBuilder notes) {

    List<JsonNode> wanted(String kind) {
        return Items.list(gold, kind);
    }

    List<JsonNode> given(String kind) {
        return Items.list(reading, kind);
    }

    /** Whether gold's party is among those that the ids in the reading stand for. */
    boolean party(String wanted, List<String> ids) {
        return parties.same(wanted, Parties.names(reading, ids));
    }

    /** Notes each item of gold as hit or missed, and each further item found as extra. */
    void note(String name, Pairing pairing, String... fields) {
        for (int i = 0; i < pairing.gold().size(); i++) {
            JsonNode item = pairing.gold().get(i);
            String optional = Items.optional(item) ? " (optional)" : "";
            note(name + (pairing.hits(i) ? " hit  " : " MISS "), item, fields, optional);
        }
        for (int j = 0; j < pairing.found().size(); j++) {
            if (!pairing.uses(j)) {
                note(name + " EXTRA", pairing.found().get(j), fields, "");
            }
        }
    }

    private void note(String head, JsonNode item, String[] fields, String tail) {
        notes.append(' ').append(head);
        for (String field : fields) {
            String value = Items.said(item, field);
            notes.append(value.isEmpty() ? "" : " " + value);
        }
        List<String> quotes =
                Items.quotes(item).stream().filter(quote -> !quote.isEmpty()).toList();
        notes.append(quotes.isEmpty() || fields[0].equals("name") ? "" : " " + quotes)
                .append(tail)
                .append('\n');
    }
}
