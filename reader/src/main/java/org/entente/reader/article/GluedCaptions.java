package org.entente.reader.article;

import java.util.List;

/**
 * Cuts a caption that ran into a paragraph: "… on January 22 (Photo: VNA)Trong said". Up to the bracket it is the
 * caption, back to the sentence before; what follows is the report.
 */
final class GluedCaptions implements Cut {
    @Override
    public Cutting apply(Cutting lines) {
        return lines.trimmed("glued caption", (at, line) -> left(line.text()));
    }

    private static String left(String text) {
        List<Credit> credits = Credit.all(text);
        if (credits.isEmpty()) {
            return text;
        }
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (Credit credit : credits) {
            if (text.length() - credit.end() < 30) {
                break;
            }
            left.append(text, from, Sentences.start(text, from, credit.start()));
            from = credit.end();
        }
        return from == 0
                ? text
                : left.append(' ').append(text.substring(from).strip()).toString();
    }
}
