package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * What lines say, as it is kept: deflated, beginning from words that all lines of the kind have, which makes a quarter of it.
 * Not safe to share between threads.
 */
final class Packing implements AutoCloseable {
    private final Dictionary dictionary = Dictionary.shipped();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[8192];

    /** What is packed of a line. */
    record Content(String id, String keys, String body) {}

    byte[] pack(String kind, Content content) {
        deflater.reset();
        deflater.setDictionary(dictionary.of(kind));
        deflater.setInput((content.id + '\0' + content.keys + '\0' + content.body).getBytes(UTF_8));
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    /** @throws StoreException when the bytes are damaged */
    Content open(String kind, byte[] packed) {
        inflater.reset();
        inflater.setInput(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 5);
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                out.write(buffer, 0, count);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(dictionary.of(kind));
                } else if (count == 0 && !inflater.finished()) {
                    throw damaged(kind, null);
                }
            }
        } catch (DataFormatException | IllegalArgumentException e) {
            throw damaged(kind, e);
        }
        return content(kind, out.toString(UTF_8));
    }

    private static Content content(String kind, String text) {
        int keys = text.indexOf('\0') + 1;
        int body = text.indexOf('\0', keys) + 1;
        if (keys == 0 || body == 0) {
            throw damaged(kind, null);
        }
        return new Content(text.substring(0, keys - 1), text.substring(keys, body - 1), text.substring(body));
    }

    private static StoreException damaged(String kind, @Nullable Exception cause) {
        return new StoreException(
                "a line of kind " + kind + " is damaged; rebuild the register from its ledger", cause);
    }

    @Override
    public void close() {
        deflater.end();
        inflater.end();
    }
}
