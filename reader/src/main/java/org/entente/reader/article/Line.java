package org.entente.reader.article;

/**
 * A line of the document: a paragraph, a heading, a caption or a piece of the page around them.
 *
 * @param role what the page's markup says it is
 */
record Line(String text, Role role) {
    /** What markup tells. */
    enum Role {
        PLAIN,
        HEADLINE,
        HEADING,
        META
    }

    static Line of(String text) {
        return new Line(text, Role.PLAIN);
    }

    Line with(String changed) {
        return new Line(changed, role);
    }

    int length() {
        return text.length();
    }

    /** True when it ends as a sentence does, closing quotes and brackets aside. */
    boolean finished() {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?…。".indexOf(text.charAt(i)) >= 0;
    }

    /** True for a paragraph that only a report has: long enough, and finished. */
    boolean report() {
        return length() >= (finished() ? 100 : 400);
    }
}
