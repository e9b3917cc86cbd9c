package org.entente.reader.annotate.date;

/** Looks round a date for words that tell whether it is to come: "will arrive on Sunday". */
final class Outlook {
    private static final int WINDOW = 25;
    private static final int AFTER = 12;
    private static final int BEFORE_TO = 1;
    private static final int AFTER_BE = 2;
    private static final int BESIDE = 3;

    private Outlook() {}

    /**
     * The clause of the date at {@code [from, to)} looks ahead. A word of speech between cue and date parts the two:
     * "will help, he said on Sunday". A cue after the date counts only where the date opens the sentence.
     */
    static boolean future(Pieces p, int from, int to) {
        for (int i = from - 1; i >= 0 && i >= from - WINDOW && !ends(p, i); i--) {
            if (cue(p, i, from)) {
                return true;
            }
        }
        if (!opens(p, from)) {
            return false;
        }
        for (int i = to; i < to + AFTER && i < p.size() && !ends(p, i) && !p.word(i, "that"); i++) {
            if (cue(p, i, from)) {
                return true;
            }
        }
        return false;
    }

    /** Only "on" and the like stand between the date and the beginning of the sentence or a dateline's dash. */
    private static boolean opens(Pieces p, int from) {
        int i = from - 1;
        while (p.word(i, "on") || p.word(i, "the") || p.word(i, "of") || p.is(i, Role.LEAD) || p.is(i, Role.DAYTIME)) {
            i--;
        }
        return i < 0 || p.dash(i) || p.mark(i, '—') || p.mark(i, '"') || p.mark(i, '“');
    }

    /**
     * "set to" but not "set up"; "is due to visit" but not "due to floods"; "by" and "until" only right before the
     * date.
     */
    private static boolean cue(Pieces p, int i, int from) {
        if (!p.is(i, Role.CUE)) {
            return false;
        }
        return switch (p.get(i).sense().value()) {
            case BEFORE_TO -> p.word(i + 1, "to");
            case AFTER_BE ->
                p.word(i - 1, "is") || p.word(i - 1, "are") || p.word(i - 1, "was") || p.word(i - 1, "were");
            case BESIDE -> i == from - 1;
            default -> true;
        };
    }

    private static boolean ends(Pieces p, int i) {
        return p.is(i, Role.SPEECH) || p.mark(i, ';');
    }

    /** The sentence tells of an anniversary, so that its dates lend their year to none. */
    static boolean jubilee(Pieces p) {
        return p.list().stream().anyMatch(piece -> piece.is(Role.JUBILEE));
    }
}
