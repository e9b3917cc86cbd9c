package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32C;

/** A sum by which a line is known to be as it was written: databases do not notice a bit that flips on the disk. */
final class Crc {
    private Crc() {}

    static long of(String kind, String id, long since, String sort, String body) {
        CRC32C crc = new CRC32C();
        for (String field : new String[] {kind, id, Long.toString(since), sort, body}) {
            crc.update(field.getBytes(UTF_8));
            crc.update(0);
        }
        return crc.getValue();
    }
}
