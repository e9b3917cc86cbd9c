package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.LineBook;

/** A fold for tests that does what bodies say: {@code put KIND ID SORT KEY,KEY BODY} or {@code remove KIND ID} a line.
 * The body {@code fold} is written with the number of the fold. */
final class ScriptFold implements Fold {
    private final long version;

    ScriptFold() {
        this(1);
    }

    ScriptFold(long version) {
        this.version = version;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Step prepare(Entry.Kind kind, byte[] body) {
        return (entry, ledger, book) -> {
            if (kind != Entry.Kind.DOCUMENT) {
                run(body, book);
            }
        };
    }

    private void run(byte[] body, LineBook book) {
        for (String command : new String(body, UTF_8).split("\n")) {
            String[] words = command.split(" ", 6);
            switch (words[0]) {
                case "put" -> book.put(words[5].equals("fold") ? line(words, words[5] + version) : line(words));
                case "remove" -> book.remove(words[1], words[2]);
                default -> throw new IllegalArgumentException("no such command: " + command);
            }
        }
    }

    static Line line(String... words) {
        return line(words, words[5]);
    }

    private static Line line(String[] words, String body) {
        return new Line(words[1], words[2], words[3], body, List.of(words[4].split(",")));
    }
}
