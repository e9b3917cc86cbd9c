package org.entente.reader.annotate.date;

import java.util.List;
import org.entente.reader.annotate.date.Piece.Kind;

/** The pieces of a sentence, and small questions about them. No index is out of range. */
record Pieces(DateWords words, String text, List<Piece> list) {
    private static final String DASHES = "-–—−‑‐";

    int size() {
        return list.size();
    }

    Piece get(int i) {
        return i >= 0 && i < list.size() ? list.get(i) : Piece.NONE;
    }

    boolean is(int i, Role role) {
        return get(i).is(role);
    }

    boolean word(int i, String word) {
        Piece piece = get(i);
        return piece.length() == word.length() && text.regionMatches(true, piece.start(), word, 0, word.length());
    }

    boolean mark(int i, char mark) {
        Piece piece = get(i);
        return piece.kind() == Kind.MARK && text.charAt(piece.start()) == mark;
    }

    boolean glued(int i) {
        return get(i).glued();
    }

    /** A dash that joins: a long one only when nothing stands round it, for "December 10 — the day" is no range. */
    boolean dash(int i) {
        Piece piece = get(i);
        if (piece.kind() != Kind.MARK) {
            return false;
        }
        char c = text.charAt(piece.start());
        return DASHES.indexOf(c) >= 0 && (c != '—' || (piece.glued() && glued(i + 1)));
    }

    boolean capital(int i) {
        Piece piece = get(i);
        return piece.kind() == Kind.WORD && Character.isUpperCase(text.charAt(piece.start()));
    }

    /** The index after {@code mark}, or {@code i} when it is not there. */
    int skip(int i, char mark) {
        return mark(i, mark) ? i + 1 : i;
    }

    int skipWord(int i, String word) {
        return word(i, word) ? i + 1 : i;
    }

    int skipDaytime(int i) {
        return is(i, Role.DAYTIME) ? i + 1 : i;
    }

    /** True when the number at {@code i} goes on as "10.5", "10:30", "10/3" or "10%". */
    boolean goesOn(int i) {
        Piece next = get(i + 1);
        if (!next.glued() || next.kind() != Kind.MARK) {
            return next.glued() && next.kind() == Kind.WORD;
        }
        char c = text.charAt(next.start());
        return c == '%'
                || ((c == '.' || c == ':' || c == '/' || c == ',')
                        && glued(i + 2)
                        && get(i + 2).number() >= 0
                        && !(c == ',' && get(i + 2).length() == 4));
    }

    /** True when the number at {@code i} is the tail of something: "$10", "AIPA-45", "3.10". */
    boolean tail(int i) {
        if (!glued(i)) {
            return false;
        }
        Piece before = get(i - 1);
        if (before.kind() != Kind.MARK) {
            return i > 0;
        }
        char c = text.charAt(before.start());
        return ("$€£¥.:/,#+".indexOf(c) >= 0 && before.glued())
                || "$€£¥#+".indexOf(c) >= 0
                || (dash(i - 1) && before.glued());
    }

    /** The two words at {@code i} or the two ending there are a name that holds no date. */
    boolean name(int i) {
        return words.name(at(i), at(i + 1)) || words.name(at(i - 1), at(i));
    }

    private String at(int i) {
        Piece piece = get(i);
        return piece.kind() == Kind.WORD && piece.length() < 20 ? text.substring(piece.start(), piece.end()) : "";
    }
}
