package org.entente.reader.annotate.date;

/**
 * A word, number or mark of a sentence.
 *
 * @param number its value, or -1 when it is none or too long to be of a date
 * @param glued nothing stands between it and the piece before
 */
record Piece(int start, int end, Kind kind, int number, Sense sense, boolean glued) {
    /** What a piece is. */
    enum Kind {
        WORD,
        NUMBER,
        /** "3rd". */
        ORDINAL,
        /** "1960s". */
        DECADE,
        MARK,
        /** Digits with letters, "10,000", or nothing at all. */
        OTHER
    }

    static final Piece NONE = new Piece(0, 0, Kind.OTHER, -1, Sense.NONE, false);

    boolean is(Role role) {
        return sense.is(role);
    }

    int length() {
        return end - start;
    }
}
