package org.entente.register.fold;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.register.line.Cited;
import org.jspecify.annotations.Nullable;

/** The sentences of a document's text, cited by code points. */
final class Sentences {
    private Sentences() {}

    /** The sentence before the one in which a code point stands, or null. */
    static @Nullable String before(Page page, int point) {
        String before = null;
        for (Cited sentence : of(page)) {
            if (sentence.end() > point) {
                return before;
            }
            before = sentence.quote();
        }
        return null;
    }

    static List<Cited> of(Page page) {
        String text = page.reading().document().text();
        List<Cited> found = new ArrayList<>();
        BreakIterator cuts = BreakIterator.getSentenceInstance(Locale.ROOT);
        int paragraph = 0;
        int points = 0;
        int counted = 0;
        for (String part : text.split("\n", -1)) {
            cuts.setText(part);
            int from = cuts.first();
            for (int to = cuts.next(); to != BreakIterator.DONE; from = to, to = cuts.next()) {
                String sentence = part.substring(from, to).strip();
                if (!sentence.isEmpty()) {
                    int at = part.indexOf(sentence, from) + paragraph;
                    points += text.codePointCount(counted, at);
                    counted = at;
                    found.add(new Cited(
                            page.document(), points, points + sentence.codePointCount(0, sentence.length()), sentence));
                }
            }
            paragraph += part.length() + 1;
        }
        return found;
    }
}
