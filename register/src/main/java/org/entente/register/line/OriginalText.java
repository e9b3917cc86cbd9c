package org.entente.register.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;
import tools.jackson.databind.json.JsonMapper;

/** The text of a document, as the reading in force cleaned it; of what was entered by hand, the note. */
public final class OriginalText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OriginalText() {}

    public static String of(DocumentLine document, Ledger ledger) {
        Entry entry = ledger.get(document.entry());
        if (entry.kind() != Entry.Kind.READING) {
            return entry.reason();
        }
        return JSON.readTree(new String(ledger.body(entry), UTF_8))
                .path("document")
                .path("text")
                .asString("");
    }
}
