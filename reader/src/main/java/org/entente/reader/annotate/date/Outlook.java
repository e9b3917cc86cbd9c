package org.entente.reader.annotate.date;

/** Looks round a date for words that tell whether it is to come: "will arrive on Sunday". */
final class Outlook {
    private static final int WINDOW = 25;
    private static final int FRONT = 3;

    private Outlook() {}

    /**
     * The clause of the date at {@code [from, to)} looks ahead. A word of speech between cue and date parts the two:
     * "will help, he said on Sunday". A cue after the date counts only where the date opens the sentence.
     */
    static boolean future(Pieces p, int from, int to) {
        for (int i = from - 1; i >= 0 && i >= from - WINDOW && !ends(p, i); i--) {
            if (p.is(i, Role.CUE)) {
                return true;
            }
        }
        if (from > FRONT) {
            return false;
        }
        for (int i = to; i < to + WINDOW && i < p.size() && !ends(p, i); i++) {
            if (p.is(i, Role.CUE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(Pieces p, int i) {
        return p.is(i, Role.SPEECH) || p.mark(i, ';');
    }

    /** The sentence tells of an anniversary, so that its dates lend their year to none. */
    static boolean jubilee(Pieces p) {
        return p.list().stream().anyMatch(piece -> piece.is(Role.JUBILEE));
    }
}
