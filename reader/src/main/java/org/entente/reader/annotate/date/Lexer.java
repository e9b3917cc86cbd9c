package org.entente.reader.annotate.date;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.annotate.date.Piece.Kind;
import org.entente.reader.model.Span;

/**
 * Cuts a sentence into words, numbers and marks, finer than the sentence's own tokens: dates need "10.07.2024" and
 * "23-25" in parts, and "10,000" in one.
 */
final class Lexer {
    private static final int LONGEST_NUMBER = 4;

    private final DateWords words;
    private final String text;
    private final int limit;
    private int at;

    private Lexer(DateWords words, String text, Span span) {
        this.words = words;
        this.text = text;
        this.at = span.start();
        this.limit = Math.min(span.end(), text.length());
    }

    static Pieces cut(DateWords words, String text, Span span) {
        return new Pieces(words, text, new Lexer(words, text, span).all());
    }

    private List<Piece> all() {
        List<Piece> pieces = new ArrayList<>();
        int last = -1;
        while (at < limit) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '\u00a0' || (c > 0x7f && (Character.isSpaceChar(c) || Character.isWhitespace(c)))) {
                at++;
                continue;
            }
            Piece piece = digit(c) ? number(at == last) : letter(c) ? word(at == last) : mark(at == last);
            pieces.add(piece);
            last = at;
        }
        return pieces;
    }

    private Piece mark(boolean glued) {
        int from = at++;
        return new Piece(from, at, Kind.MARK, -1, Sense.NONE, glued);
    }

    private Piece word(boolean glued) {
        int from = at;
        skipLetters();
        return new Piece(from, at, Kind.WORD, -1, words.sense(text, from, at), glued);
    }

    private Piece number(boolean glued) {
        int from = at;
        int value = 0;
        while (at < limit && digit(text.charAt(at))) {
            value = at - from < LONGEST_NUMBER ? value * 10 + text.charAt(at) - '0' : -1;
            at++;
        }
        boolean grouped = false;
        while (group()) {
            at += 4;
            grouped = true;
        }
        int digits = at;
        skipLetters();
        Kind kind = grouped || value < 0 ? Kind.OTHER : at == digits ? Kind.NUMBER : suffixed(digits, value);
        return new Piece(from, at, kind, kind == Kind.OTHER ? -1 : value, Sense.NONE, glued);
    }

    /** ",000" and no more digits: a count such as "10,000", not the year of "December 10,2024". */
    private boolean group() {
        return at + 3 < limit
                && text.charAt(at) == ','
                && digit(text.charAt(at + 1))
                && digit(text.charAt(at + 2))
                && digit(text.charAt(at + 3))
                && (at + 4 >= limit || !digit(text.charAt(at + 4)));
    }

    private Kind suffixed(int digits, int value) {
        if (at - digits == 1) {
            return text.charAt(digits) == 's' && value >= 1000 && value % 10 == 0 ? Kind.DECADE : Kind.OTHER;
        }
        boolean ordinal = at - digits == 2 && value <= 31 && ordinal(text, digits);
        return ordinal ? Kind.ORDINAL : Kind.OTHER;
    }

    /** True when "st", "nd", "rd" or "th" stands at {@code from}. */
    static boolean ordinal(String text, int from) {
        return text.startsWith("th", from)
                || text.startsWith("st", from)
                || text.startsWith("nd", from)
                || text.startsWith("rd", from);
    }

    private void skipLetters() {
        while (at < limit && letter(text.charAt(at))) {
            at++;
        }
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c > 0x7f && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK));
    }
}
