package org.entente.reader.article;

/** Mends the spaces of a line: runs of them become one, and sentences glued together ("agreed.The") come apart. */
final class Spacing {
    private Spacing() {}

    /** Without spaces at the ends, and one where there were several. */
    static String collapse(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean gap = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** With a space after each full stop, comma or bracket that lost its own. */
    static String mend(String line) {
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(c);
            if (glued(line, i, c)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean glued(String line, int i, char c) {
        if (i < 2 || i + 2 >= line.length()) {
            return false;
        }
        char next = line.charAt(i + 1);
        boolean word = Character.isLowerCase(line.charAt(i - 1)) && Character.isLowerCase(line.charAt(i - 2));
        boolean sentence = Character.isUpperCase(next) && Character.isLowerCase(line.charAt(i + 2));
        return switch (c) {
            case '.' -> (word || closes(line.charAt(i - 1))) && sentence && !address(line, i);
            case '?', '!' -> word && Character.isUpperCase(next);
            case ',', ';' -> word && Character.isLetter(next) && !address(line, i);
            case ')' -> sentence || (Character.isLowerCase(next) && word && wordAfter(line, i));
            case '”' -> sentence;
            default -> false;
        };
    }

    /** "person(s)" and "(re)opened" are one word each. */
    private static boolean wordAfter(String line, int bracket) {
        int open = bracket;
        while (open > 0 && bracket - open < 200 && line.charAt(open) != '(') {
            open--;
        }
        return open > 0 && bracket - open > 4 && line.charAt(open) == '(' && line.charAt(open - 1) == ' ';
    }

    private static boolean closes(char c) {
        return c == ')' || c == '”' || c == '"' || c == '’' || c == '%' || Character.isDigit(c);
    }

    /** True inside a web or mail address, or a name such as "VietnamPlus.Vn". */
    private static boolean address(String line, int at) {
        int from = at;
        while (from > 0 && at - from < 80 && line.charAt(from - 1) != ' ') {
            from--;
        }
        int to = at;
        while (to < line.length() && to - at < 80 && line.charAt(to) != ' ') {
            to++;
        }
        String word = line.substring(from, to);
        return word.contains("://") || word.contains("www.") || word.contains("@") || word.indexOf('/') >= 0;
    }
}
