package org.entente.reader.resolve.actor;

/**
 * A word of a full name.
 *
 * @param plain in plain small letters
 * @param sound alike for its usual spellings
 * @param frame of the sound: what a key is made of
 */
record NameWord(String plain, String sound, String frame) {
    private static final int TYPO = 6;
    private static final int TWO_TYPOS = 10;

    boolean initial() {
        return plain.length() == 1;
    }

    /** How well two words agree, from 0 to 1. */
    double like(NameWord other, boolean exact) {
        if (plain.equals(other.plain)) {
            return 1;
        }
        if (sound.equals(other.sound)) {
            return exact ? 0.9 : 0.95;
        }
        int least = Math.min(sound.length(), other.sound.length());
        if (exact || least < TYPO) {
            return 0;
        }
        if (ending(sound, other.sound)) {
            return 0;
        }
        int allowed = least >= TWO_TYPOS ? 2 : 1;
        return Math.abs(sound.length() - other.sound.length()) <= allowed && distance(sound, other.sound) <= allowed
                ? 0.85
                : 0;
    }

    /** "Claudio" and "Claudia" are no slips of the pen. */
    private static boolean ending(String a, String b) {
        int last = a.length() - 1;
        return a.length() == b.length()
                && a.regionMatches(0, b, 0, last)
                && "aeiou".indexOf(a.charAt(last)) >= 0
                && "aeiou".indexOf(b.charAt(last)) >= 0;
    }

    /** Letters to change, add, drop or swap with the next. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
