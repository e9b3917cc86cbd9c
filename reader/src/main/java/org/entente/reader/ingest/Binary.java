package org.entente.reader.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what cannot be text: by its first bytes, by NUL bytes, or by its share of control characters. */
final class Binary {
    private static final int LOOKED_AT = 8192;

    private static final Map<String, String> MAGIC = new TreeMap<>(Map.ofEntries(
            Map.entry("%PDF-", "a PDF file"),
            Map.entry("PK\u0003\u0004", "a ZIP or Office file"),
            Map.entry("\u001f\u008b", "a gzip file"),
            Map.entry("\u0089PNG", "a PNG image"),
            Map.entry("\u00ff\u00d8\u00ff", "a JPEG image"),
            Map.entry("GIF8", "a GIF image"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "an old Office file"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("{\\rtf", "an RTF file"),
            Map.entry("SQLite format 3", "a database")));

    private Binary() {}

    /** What the bytes are, in words, or null when they may be text. */
    static @Nullable String kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (head.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        return ByteOrder.of(bytes).charset() == null && mostlyControls(bytes) ? "binary data" : null;
    }

    /** One NUL in a thousand is a slip of an old system; more of them, or one control in ten, is no text. */
    private static boolean mostlyControls(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int nuls = 0;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            nuls += b == 0 ? 1 : 0;
            controls += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b ? 1 : 0;
        }
        return nuls > length / 1000 || controls > length / 10;
    }
}
