package org.entente.reader.resolve.event;

import java.util.Arrays;
import org.entente.reader.lexicon.Fold;

/** A short fingerprint of a text by which near copies are recognised: MinHash over runs of five words. */
public final class Fingerprint {
    private static final int SLOTS = 32;
    private static final int RUN = 5;
    private static final int DIGITS = 4;

    private Fingerprint() {}

    /** The fingerprint of a text, as letters and digits; "" for a text of fewer than five words. */
    public static String of(String text) {
        String[] words = Fold.fold(text).strip().split("[^\\p{L}\\p{N}]+");
        long[] least = new long[SLOTS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= words.length; i++) {
            long run = 7;
            for (int k = i; k < i + RUN; k++) {
                run = mix(run * 31 + words[k].hashCode());
            }
            for (int s = 0; s < SLOTS; s++) {
                least[s] = Math.min(least[s], mix(run + s * 0x9E3779B97F4A7C15L) >>> 1);
            }
        }
        if (words.length < RUN) {
            return "";
        }
        StringBuilder out = new StringBuilder(SLOTS * DIGITS);
        for (long value : least) {
            String hex = Long.toHexString(value | 1L << 62);
            out.append(hex, hex.length() - DIGITS, hex.length());
        }
        return out.toString();
    }

    /** The share of their runs of words that two texts have in common, from 0 to 1. */
    public static double likeness(String one, String other) {
        if (one.isEmpty() || one.length() != other.length()) {
            return 0;
        }
        int alike = 0;
        for (int i = 0; i < one.length(); i += DIGITS) {
            alike += one.regionMatches(i, other, i, DIGITS) ? 1 : 0;
        }
        return (double) alike * DIGITS / one.length();
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
