package org.entente.reader.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;

/**
 * Cuts text into words and marks. Hyphens and dashes stand alone, so that "Laos-China railway" shows two states; endings
 * such as "'s" are tokens; "Gen." and "U.S." keep their full stop.
 */
final class Tokenizer {
    private static final int LONGEST_WORD = 200;

    private final Set<String> abbreviations;

    /** @param abbreviations folded, with their full stop */
    Tokenizer(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
                at++;
            } else {
                int end = end(text, at, span.end());
                tokens.add(token(text, at, end));
                at = end;
            }
        }
        return tokens;
    }

    private static Token token(String text, int from, int to) {
        String word = text.substring(from, to);
        String norm = Fold.fold(word);
        boolean mark = to - from == 1 && !Character.isLetterOrDigit(word.charAt(0));
        return new Token(new Span(from, to), word, norm, mark ? Pos.PUNCT : Pos.OTHER);
    }

    private int end(String text, int from, int limit) {
        char first = text.charAt(from);
        if (apostrophe(first)) {
            return clitic(text, from, limit);
        }
        if (!wordPart(text, from)) {
            return from + (Character.isHighSurrogate(first) && from + 1 < limit ? 2 : 1);
        }
        int at = from;
        int most = Math.min(limit, from + LONGEST_WORD);
        while (at < most && (wordPart(text, at) || inside(text, from, at, limit))) {
            at++;
        }
        if (at + 1 < limit && text.charAt(at) == '.' && keepsStop(text, from, at)) {
            at++;
        }
        return at;
    }

    private static boolean wordPart(String text, int at) {
        char c = text.charAt(at);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at)));
    }

    /** Marks that do not end a word: "10,000", "2.5", "U.S", "d'Affaires", "O'Neill". */
    private static boolean inside(String text, int from, int at, int limit) {
        char c = text.charAt(at);
        if (at + 1 >= limit || at == from) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '.' || c == ',') {
            if (Character.isDigit(before) && Character.isDigit(after)) {
                return true;
            }
            boolean initials = Character.isLetter(before)
                    && Character.isLetter(after)
                    && (at - 1 == from || text.charAt(at - 2) == '.');
            return c == '.' && initials && (at + 2 >= limit || !Character.isLetter(text.charAt(at + 2)));
        }
        // "d'Affaires", and longer inside a name: "Mata'afa", "Tu'ivakano"
        return apostrophe(c)
                && (at - from <= 2 || (at - from <= 4 && Character.isUpperCase(text.charAt(from))))
                && Character.isLetter(after)
                && at + 2 < limit
                && Character.isLetter(text.charAt(at + 2))
                && !contraction(text, at);
    }

    private static boolean contraction(String text, int at) {
        String next = text.substring(at + 1, Math.min(text.length(), at + 3));
        return next.startsWith("ll") || next.startsWith("re") || next.startsWith("ve");
    }

    private static int clitic(String text, int from, int limit) {
        int at = from + 1;
        while (at < limit && at - from < 3 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean whole = at >= limit || !Character.isLetterOrDigit(text.charAt(at));
        return whole && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)) ? at : from + 1;
    }

    private boolean keepsStop(String text, int from, int at) {
        String word = text.substring(from, at);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial
                || (word.indexOf('.') > 0 && !Character.isDigit(word.charAt(0)))
                || abbreviations.contains(Fold.fold(word) + ".");
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '`' || c == '‘';
    }
}
