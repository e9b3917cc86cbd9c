package org.entente.reader.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Token;

/** Finds where sentences end among the tokens of one paragraph. */
final class SentenceSplitter {
    /** A longer stretch without a full stop is cut here: nothing that people write reaches it. */
    private static final int LONGEST = 400;

    private SentenceSplitter() {}

    static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean ends = ends(tokens, i);
            int end = ends ? closing(tokens, i) : i;
            if (ends || i - start >= LONGEST || end == tokens.size() - 1) {
                sentences.add(List.copyOf(tokens.subList(start, end + 1)));
                start = end + 1;
                i = end;
            }
        }
        return sentences;
    }

    private static boolean ends(List<Token> tokens, int i) {
        String mark = tokens.get(i).text();
        if (mark.equals("!") || mark.equals("?") || mark.equals("…")) {
            return opens(tokens, closing(tokens, i) + 1);
        }
        if (mark.equals(".")) {
            return opens(tokens, closing(tokens, i) + 1);
        }
        // "… in the U.S. The minister": an abbreviation may also end a sentence, when a plain opening word follows
        return mark.endsWith(".") && mark.indexOf('.') < mark.length() - 1 && determiner(tokens, i + 1);
    }

    private static boolean determiner(List<Token> tokens, int next) {
        return next < tokens.size()
                && tokens.get(next).capital()
                && List.of("the", "he", "she", "they", "it", "in", "on", "both")
                        .contains(tokens.get(next).norm());
    }

    private static int closing(List<Token> tokens, int i) {
        int end = i;
        while (end + 1 < tokens.size()
                && "\"”»’')]./".contains(tokens.get(end + 1).text())
                && tokens.get(end + 1).span().start() == tokens.get(end).span().end()) {
            end++;
        }
        return end;
    }

    private static boolean opens(List<Token> tokens, int next) {
        if (next >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(next);
        boolean apart = token.span().start() > tokens.get(next - 1).span().end();
        int first = token.text().codePointAt(0);
        return apart && !Character.isLowerCase(first);
    }
}
