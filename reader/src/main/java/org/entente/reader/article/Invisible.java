package org.entente.reader.article;

import java.text.Normalizer;

/**
 * Takes out what nobody sees: zero-width and bidirectional controls, soft hyphens, other control characters. Every kind
 * of space becomes a plain one, every kind of line end a line feed. Words split by such marks would not be found.
 */
final class Invisible {
    private Invisible() {}

    /** {@code text} without them, letters and marks composed. */
    static String drop(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= c < 0x80;
            if (c == '\r') {
                out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (c == '\n' || (c >= 0x20 && c < 0x7f)) {
                out.append(c);
            } else {
                other(text, i, c, out);
            }
        }
        return plain || Normalizer.isNormalized(out, Normalizer.Form.NFC)
                ? out.toString()
                : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static void other(String text, int at, char c, StringBuilder out) {
        if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b') {
            out.append('\n');
        } else if (c == '\t' || Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (Character.isSurrogate(c)) {
            surrogate(text, at, c, out);
        } else if (!hidden(c)) {
            out.append(c);
        }
    }

    /** Half a pair alone is no character, and would not survive writing; a pair may be a hidden one too. */
    private static void surrogate(String text, int at, char c, StringBuilder out) {
        if (Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))
                && !hidden(text.codePointAt(at))) {
            out.append(c).append(text.charAt(at + 1));
        }
    }

    /** The object mark and the replacement mark stand for what is lost; variation selectors only colour a symbol. */
    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.UNASSIGNED
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfffc
                || c == 0x034f
                || c == 0x115f
                || c == 0x1160
                || c == 0x3164;
    }
}
