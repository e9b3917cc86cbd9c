package org.entente.reader.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The byte order mark at the front, which settles the character set.
 *
 * @param charset null when there is no mark
 * @param length bytes of the mark
 */
record ByteOrder(@Nullable Charset charset, int length) {

    static ByteOrder of(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        if (a == 0xef && b == 0xbb && at(bytes, 2) == 0xbf) {
            return new ByteOrder(StandardCharsets.UTF_8, 3);
        }
        if (a == 0xfe && b == 0xff) {
            return new ByteOrder(StandardCharsets.UTF_16BE, 2);
        }
        if (a == 0xff && b == 0xfe) {
            return new ByteOrder(StandardCharsets.UTF_16LE, 2);
        }
        return new ByteOrder(null, 0);
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xff : -1;
    }
}
