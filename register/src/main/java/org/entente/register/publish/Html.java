package org.entente.register.publish;

/** Markup while it is written. Whatever comes from a document goes through {@link #text}, and nothing else does. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup of the program's own. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, safe between tags and inside double quotes; characters that HTML forbids become U+FFFD. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(allowed(text, i) ? c : '\uFFFD');
            }
        }
        return this;
    }

    /** Text whose direction stays its own. */
    Html bdi(String text) {
        return raw("<bdi>").text(text).raw("</bdi>");
    }

    private static boolean allowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n' || c == '\t' || !Character.isISOControl(c) && c < 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
