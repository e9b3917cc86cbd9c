package org.entente.register.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The entries of a ledger as text, each proved as it comes: not one byte may differ from what would be written. */
final class LedgerLines {
    private final BufferedReader in;
    private final Walk walk;
    private final LedgerText.Header header;

    LedgerLines(BufferedReader in, Walk walk) throws IOException {
        this.in = in;
        this.walk = walk;
        this.header = LedgerText.header(in.readLine());
    }

    /** How many entries the text says that it holds. */
    long size() {
        return header.entries();
    }

    /** The next entry with its body, null at the end; the caller lets it pass. */
    LedgerText.@Nullable Full next() throws IOException {
        String line = in.readLine();
        if (line == null) {
            if (walk.number() < header.entries()) {
                throw walk.broken("is missing; the text ends before it, and " + header.entries() + " were written");
            }
            if (!walk.head().equals(header.head())) {
                throw walk.broken("is missing: the last hash is not " + header.head());
            }
            return null;
        }
        if (walk.number() >= header.entries()) {
            throw walk.broken("was added: only " + header.entries() + " were written");
        }
        LedgerText.Full full = LedgerText.parse(line, walk);
        walk.meet(full.entry());
        walk.prove(full.entry(), full.body());
        if (!LedgerText.line(full.entry(), full.body()).equals(line)) {
            throw walk.broken("has been changed: its line is not as it was written");
        }
        return full;
    }
}
