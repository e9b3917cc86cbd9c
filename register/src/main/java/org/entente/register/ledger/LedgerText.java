package org.entente.register.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ledger as text. The first line says how many entries follow and the hash of the last; then one entry a line, as a JSON
 * object with the fields of {@link Entry} and its body, as {@code text} where the bytes are UTF-8 and as {@code base64}
 * where they are not. The same ledger gives the same bytes, on every machine and from every kind of store.
 */
public final class LedgerText {
    private static final String FORMAT = "entente/ledger/1";
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();
    private static final int PAGE = 200;
    private static final long BYTES = 16 << 20;

    private LedgerText() {}

    /** What the first line says. */
    record Header(long entries, String head) {}

    /** An entry with its body. */
    record Full(Entry entry, byte[] body) {}

    /** @param step is told the number of each entry written */
    public static void write(Ledger ledger, Appendable out, LongConsumer step) throws IOException {
        long size = ledger.size();
        String head = size == 0 ? Chain.START : ledger.get(size).hash();
        out.append(line(new Header(size, head))).append('\n');
        long number = 0;
        while (number < size) {
            for (Entry entry : ledger.list(number + 1, (int) Math.min(PAGE, size - number))) {
                out.append(line(entry, ledger.body(entry))).append('\n');
                number++;
                step.accept(number);
            }
        }
    }

    private static String line(Header header) {
        ObjectNode line = JSON.createObjectNode();
        line.put("ledger", FORMAT);
        line.put("entries", header.entries());
        line.put("head", header.head());
        return line.toString();
    }

    static String line(Entry entry, byte[] body) {
        ObjectNode line = JSON.createObjectNode();
        line.put("number", entry.number());
        line.put("kind", entry.kind().name());
        line.put("author", entry.author());
        line.put("at", entry.at());
        line.put("reason", entry.reason());
        line.put("subject", entry.subject());
        line.put("item", entry.item());
        line.put("previous", entry.previous());
        line.put("hash", entry.hash());
        try {
            line.put("text", UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException e) {
            line.put("base64", Base64.getEncoder().encodeToString(body));
        }
        return line.toString();
    }

    /** Reads the first line. */
    static Header header(@Nullable String line) {
        try {
            JsonNode tree = JSON.readTree(line == null ? "" : line);
            Header header = new Header(
                    tree.path("entries").asLong(-1), tree.path("head").asString(""));
            if (line(header).equals(line)) {
                return header;
            }
        } catch (JacksonException e) {
            // as any other line that begins no ledger
        }
        throw new BrokenLedgerException(
                1, "cannot be reached: the first line does not say that a ledger follows in the form " + FORMAT);
    }

    /** Reads the line of the entry that is next. */
    static Full parse(String line, Walk walk) {
        try {
            JsonNode tree = JSON.readTree(line);
            JsonNode base64 = tree.get("base64");
            byte[] body = base64 == null
                    ? tree.required("text").asString().getBytes(UTF_8)
                    : Base64.getDecoder().decode(base64.asString());
            Entry entry = new Entry(
                    tree.required("number").asLong(),
                    Entry.Kind.valueOf(tree.required("kind").asString()),
                    tree.required("author").asString(),
                    tree.required("at").asString(),
                    tree.required("reason").asString(),
                    tree.required("subject").asString(),
                    tree.required("item").asString(),
                    tree.required("previous").asString(),
                    tree.required("hash").asString());
            return new Full(entry, body);
        } catch (JacksonException | IllegalArgumentException e) {
            throw walk.broken("cannot be read: its line is no entry of a ledger");
        }
    }

    /**
     * Enters every entry of a text into a register that is empty, or that holds the first of them already: what broke off
     * is finished by doing it again.
     *
     * @return how many entries were entered
     * @throws BrokenLedgerException when an entry is not as it was written, or the register holds another in its place;
     *     the entries before it may have been entered, so prove the text first
     */
    public static long enter(BufferedReader in, Store store, LongConsumer step) throws IOException {
        long before = store.ledger().size();
        Walk walk = new Walk();
        LedgerLines lines = new LedgerLines(in, walk);
        if (before > lines.size()) {
            throw new IllegalArgumentException("the register holds " + before + " entries, and the text only "
                    + lines.size() + "; only an empty register can take in another ledger");
        }
        List<Full> waiting = new ArrayList<>();
        long bytes = 0;
        for (Full next = lines.next(); next != null; next = lines.next()) {
            walk.pass(next.entry());
            waiting.add(next);
            bytes += next.body().length;
            if (waiting.size() == PAGE || bytes > BYTES) {
                enter(waiting, store);
                waiting.clear();
                bytes = 0;
            }
            step.accept(walk.number());
        }
        enter(waiting, store);
        return walk.number() - before;
    }

    private static void enter(List<Full> waiting, Store store) {
        store.write(writing -> {
            long size = writing.ledger().size();
            for (Full full : waiting) {
                Entry entry = full.entry();
                Entry kept = entry.number() <= size
                        ? writing.ledger().get(entry.number())
                        : writing.append(new Draft(
                                entry.kind(),
                                entry.author(),
                                entry.at(),
                                entry.reason(),
                                entry.subject(),
                                full.body()));
                if (!kept.equals(entry)) {
                    throw new BrokenLedgerException(
                            entry.number(),
                            "is another one in this register; only an empty register can take in another ledger");
                }
            }
            return true;
        });
    }
}
