package org.entente.register.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Lines;
import org.entente.register.line.LineType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The readings in force, as the ledger has them. Which one is in force stands in the document's line, so that folding an
 * entry again never sees a later one.
 */
record Sources(Ledger ledger, Lines lines) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What was read, or entered by hand.
     *
     * @param number of the entry
     * @param reading as JSON
     */
    record Source(long number, String reading) {}

    /** The reading of a document; empty when the register has none, or has it no more. */
    Optional<Source> find(String document) {
        return LineType.DOCUMENTS.find(lines, document).map(line -> source(ledger.get(line.entry())));
    }

    private Source source(Entry entry) {
        String body = new String(ledger.body(entry), UTF_8);
        return new Source(
                entry.number(),
                entry.kind() == Entry.Kind.READING
                        ? body
                        : byHand(entry, JSON.readTree(body).path("value")));
    }

    /** What somebody entered by hand has the shape of a reading; its source note is its text. */
    static String byHand(Entry entry, JsonNode value) {
        ObjectNode reading = JSON.createObjectNode();
        reading.put("schema", "entente/reading/1");
        reading.put("reader", "by hand");
        ObjectNode document = reading.putObject("document");
        document.put("id", Manual.document(entry.number()));
        document.put("uri", Manual.document(entry.number()));
        document.put("outlet", entry.author());
        document.put("text", entry.reason());
        document.putObject("published").put("edtf", entry.at().substring(0, 10)).put("basis", "day of entry");
        value.properties().forEach(field -> reading.set(field.getKey(), field.getValue()));
        return reading.toString();
    }
}
