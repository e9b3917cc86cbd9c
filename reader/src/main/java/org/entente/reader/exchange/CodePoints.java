package org.entente.reader.exchange;

import java.util.Arrays;

/** Turns UTF-16 offsets into one text into Unicode code points, after a single pass over the text. */
final class CodePoints {
    /** Offsets just after the first half of each surrogate pair, ascending. */
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    static CodePoints of(String text) {
        int[] seconds = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == seconds.length) {
                    seconds = Arrays.copyOf(seconds, count * 2);
                }
                seconds[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(seconds, count));
    }

    /** How many code points stand before UTF-16 offset {@code at}. */
    int before(int at) {
        int found = Arrays.binarySearch(seconds, at);
        return at - (found >= 0 ? found : -found - 1);
    }
}
