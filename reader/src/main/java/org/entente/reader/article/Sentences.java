package org.entente.reader.article;

/** Where a caption's sentence begins, roughly: good enough to cut a caption off, not to read by. */
final class Sentences {
    private Sentences() {}

    /** The start of the sentence that stands before {@code end}, not before {@code from}. */
    static int start(String text, int from, int end) {
        for (int i = end - 3; i > from; i--) {
            if (".!?”".indexOf(text.charAt(i)) >= 0 && boundary(text, i)) {
                int next = i + 1;
                return text.charAt(next) == ' ' ? next + 1 : next;
            }
        }
        return from;
    }

    /** A stop after a word, before a capital; not after "Gen.", "Mr." or an initial. */
    private static boolean boundary(String text, int stop) {
        int next = stop + 1;
        next = next < text.length() && text.charAt(next) == ' ' ? next + 1 : next;
        if (next >= text.length() || !Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        int word = stop;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean title = stop - word <= 4 && stop > word && Character.isUpperCase(text.charAt(word));
        return !title;
    }
}
