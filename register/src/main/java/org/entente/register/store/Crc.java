package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** A sum by which a row is known to be as it was written: databases do not notice a bit that flips on the disk. */
final class Crc {
    private Crc() {}

    static long name(long no, String kind, String id) {
        return of(text(kind + "\0" + id), no).getValue();
    }

    static long line(long no, long since, String sort, byte[] body) {
        CRC32C crc = of(text(sort), no, since);
        crc.update(body);
        return crc.getValue();
    }

    static long key(byte[] key, long no, long since, String sort) {
        CRC32C crc = of(text(sort), no, since);
        crc.update(key);
        return crc.getValue();
    }

    /** The sum of what an entry has ended is what it was while it held, and the entry. */
    static long ended(long crc, long until) {
        return until == SqlLines.OPEN ? crc : crc + until;
    }

    private static CRC32C of(byte[] text, long... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES + text.length);
        for (long number : numbers) {
            bytes.putLong(number);
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes.put(text).array());
        return crc;
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
