package org.entente.register.publish;

/** Text of strangers made safe for one line of a terminal. */
final class Plain {
    private Plain() {}

    /** White space becomes single blanks; control and direction-changing characters go. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == 0xA0) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!Character.isISOControl(c) && !turns(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }

    private static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
