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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ledger as text: one entry a line, as a JSON object with the fields of {@link Entry} and its body, as {@code text}
 * where the bytes are UTF-8 and as {@code base64} where they are not.
 */
public final class LedgerText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 200;

    private LedgerText() {}

    public static void write(Ledger ledger, Appendable out, LongConsumer step) throws IOException {
        long size = ledger.size();
        for (long from = 1; from <= size; from += PAGE) {
            for (Entry entry : ledger.list(from, PAGE)) {
                out.append(line(entry, ledger.body(entry))).append('\n');
                step.accept(entry.number());
            }
        }
    }

    private static String line(Entry entry, byte[] body) {
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

    /**
     * Enters every line into an empty register; each must get the number and the hash that it says.
     *
     * @throws IllegalArgumentException when a line is no entry, or the chain does not hold
     */
    public static long read(BufferedReader in, Store store, LongConsumer step) throws IOException {
        if (store.ledger().size() > 0) {
            throw new IllegalArgumentException("only an empty register can take in a ledger; this one has "
                    + store.ledger().size() + " entries");
        }
        long number = 0;
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                lines.add(line);
            }
            if (lines.size() == PAGE) {
                number = enter(lines, number, store, step);
                lines.clear();
            }
        }
        return enter(lines, number, store, step);
    }

    private static long enter(List<String> lines, long before, Store store, LongConsumer step) {
        return store.write(writing -> {
            long number = before;
            for (String line : lines) {
                number++;
                JsonNode tree = tree(line, number);
                Entry entry = writing.append(draft(tree, number));
                if (!entry.hash().equals(tree.path("hash").asString(""))) {
                    throw new IllegalArgumentException("entry " + number + " does not fit the chain: it was changed");
                }
                step.accept(number);
            }
            return number;
        });
    }

    private static JsonNode tree(String line, long number) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("line " + number + " is not JSON", e);
        }
    }

    private static Draft draft(JsonNode tree, long number) {
        try {
            JsonNode base64 = tree.get("base64");
            byte[] body = base64 == null
                    ? tree.get("text").asString().getBytes(UTF_8)
                    : Base64.getDecoder().decode(base64.asString());
            return new Draft(
                    Entry.Kind.valueOf(tree.path("kind").asString("")),
                    tree.path("author").asString(""),
                    tree.path("at").asString(""),
                    tree.path("reason").asString(""),
                    tree.path("subject").asString(""),
                    body);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IllegalArgumentException("line " + number + " is no entry of a ledger", e);
        }
    }
}
