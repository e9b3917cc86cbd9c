package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.pipeline.Reader;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Writing;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.LineType;

/**
 * Enters what arrives, some documents at a time: each batch is safe when its writing returns. The first are small, so that
 * even a run that is soon cut off has something to show.
 */
final class Entering {
    private static final int BATCH = 512;
    private static final int BYTES = 8 << 20;

    private final Store store;
    private final Clock clock;
    private final String author;
    private final boolean again;
    private final List<Arrived> waiting = new ArrayList<>();
    private int batch = 1;
    private int bytes;
    private int added;
    private int reread;

    /** @param again whether a reading by this very version is made and entered once more */
    Entering(Store store, Clock clock, String author, boolean again) {
        this.store = store;
        this.clock = clock;
        this.author = author;
        this.again = again;
    }

    /** Does the register have a reading of the document by this version of the reader? */
    boolean known(String document) {
        return !again
                && LineType.DOCUMENTS
                        .find(store.lines(), document)
                        .map(DocumentLine::reader)
                        .filter(Reader.VERSION::equals)
                        .isPresent();
    }

    void add(Arrived arrived) {
        if (arrived.bytes() != null && arrived.line() != null) {
            waiting.add(arrived);
            bytes += arrived.bytes().length + arrived.line().length();
            if (waiting.size() >= batch || bytes > BYTES) {
                write();
            }
        }
    }

    /** Writes what waits. */
    void write() {
        if (!waiting.isEmpty()) {
            int[] counts = store.write(this::write);
            added += counts[0];
            reread += counts[1];
            waiting.clear();
            bytes = 0;
            batch = Math.min(2 * batch, BATCH);
        }
    }

    private int[] write(Writing writing) {
        int[] counts = new int[2];
        List<Draft> drafts = new ArrayList<>();
        Map<String, String> lines = new HashMap<>();
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        for (Arrived arrived : waiting) {
            String document = arrived.document();
            byte[] content = arrived.bytes();
            String line = arrived.line();
            if (document == null || content == null || line == null) {
                continue;
            }
            String before = lines.put(document, line);
            if (line.equals(before) || entered(writing.ledger(), document, line)) {
                continue;
            }
            boolean first = before == null
                    && writing.ledger().findLast(Entry.Kind.DOCUMENT, document).isEmpty();
            if (first) {
                String reason = "obtained from " + arrived.uri();
                drafts.add(new Draft(Entry.Kind.DOCUMENT, author, at, reason, document, content));
            }
            String reason = "read by version " + Reader.VERSION;
            drafts.add(new Draft(Entry.Kind.READING, author, at, reason, document, line.getBytes(UTF_8)));
            counts[first ? 0 : 1]++;
        }
        writing.append(drafts);
        return counts;
    }

    /** Somebody else may have entered the same in the meantime. */
    private static boolean entered(Ledger ledger, String document, String line) {
        Optional<Entry> last = ledger.findLast(Entry.Kind.READING, document);
        return last.isPresent() && new String(ledger.body(last.get()), UTF_8).equals(line);
    }

    int added() {
        return added;
    }

    int reread() {
        return reread;
    }
}
