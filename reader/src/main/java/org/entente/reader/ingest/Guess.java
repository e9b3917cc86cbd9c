package org.entente.reader.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The character set of bytes that are not valid UTF-8 and say nothing of themselves. Mostly valid UTF-8 with a few
 * broken bytes stays UTF-8; else Western European, which every byte can be read as.
 */
final class Guess {
    private Guess() {}

    static Charset charset(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int need = following(bytes[i] & 0xff);
            if (need == 0) {
                i++;
                continue;
            }
            int have = 0;
            while (have < need && i + have + 1 < bytes.length && (bytes[i + have + 1] & 0xc0) == 0x80) {
                have++;
            }
            boolean whole = have == need;
            good += whole ? 1 : 0;
            bad += whole ? 0 : 1;
            i += whole ? need + 1 : 1;
        }
        return good > bad ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** Continuation bytes that a first byte asks for; one that no byte sequence can begin with asks for too many. */
    private static int following(int first) {
        if (first < 0x80) {
            return 0;
        }
        if (first < 0xc2 || first > 0xf4) {
            return 4;
        }
        return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    }
}
