package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32C;

/** A sum by which a line is known to be as it was written: databases do not notice a bit that flips on the disk. */
final class Crc {
    private Crc() {}

    static long of(String kind, String id, long since, String... content) {
        CRC32C crc = new CRC32C();
        add(crc, kind);
        add(crc, id);
        add(crc, Long.toString(since));
        for (String field : content) {
            add(crc, field);
        }
        return crc.getValue();
    }

    private static void add(CRC32C crc, String field) {
        crc.update(field.getBytes(UTF_8));
        crc.update(0);
    }
}
