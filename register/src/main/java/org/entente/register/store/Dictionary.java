package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Words from which the lines of each kind are deflated. To change one is to change the schema. */
record Dictionary(Map<String, byte[]> words) {
    private static final Dictionary SHIPPED = read("dictionary.txt");

    static Dictionary shipped() {
        return SHIPPED;
    }

    /** Those for a kind; none for a kind that is not known. */
    byte[] of(String kind) {
        return words.getOrDefault(kind, new byte[0]);
    }

    /** Each line of the file: a kind, a space, its words. */
    private static Dictionary read(String resource) {
        try (InputStream in = Dictionary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            Map<String, byte[]> words = new HashMap<>();
            new String(in.readAllBytes(), UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ');
                words.put(line.substring(0, space), line.substring(space + 1).getBytes(UTF_8));
            });
            return new Dictionary(Map.copyOf(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
