package org.entente.reader.annotate.date;

/** Looks round a date for words that tell whether it is to come: "will arrive on Sunday". */
final class Outlook {
    private static final int WINDOW = 25;
    private static final int AFTER = 16;
    private static final int BEFORE_TO = 1;
    private static final int AFTER_BE = 2;
    private static final int BESIDE = 3;
    private static final int TO_DO = 4;
    private static final int BEFORE_OF = 5;
    private static final int AFTER_THE = 6;
    private static final int PROMISE = 7;
    private static final int FRONTED = 10;

    private Outlook() {}

    /**
     * The clause of the date at {@code [from, to)} looks ahead. A word of speech between cue and date parts the two:
     * "will help, he said on Sunday". A cue after the date counts only where the date opens the sentence.
     */
    static boolean future(Pieces p, int from, int to) {
        for (int i = from - 1; i >= 0 && i >= from - WINDOW && !ends(p, i); i--) {
            if (cue(p, i, from) || promise(p, i)) {
                return true;
            }
        }
        if (p.mark(to, ',') && (p.word(to + 1, "when") || !closed(p, from))) {
            return after(p, from, p.word(to + 1, "when") ? to + 2 : to + 1, true);
        }
        return opens(p, from) && after(p, from, to, false);
    }

    /** A cue behind the date: "on Tuesday, when the King was due", "On Sunday, a lunch is on the cards". */
    private static boolean after(Pieces p, int from, int to, boolean upToComma) {
        for (int i = to; i < to + AFTER && i < p.size(); i++) {
            boolean parted =
                    p.is(i, Role.SPEECH) || p.mark(i, ';') || p.word(i, "that") || (upToComma && p.mark(i, ','));
            if (parted) {
                return false;
            }
            if (cue(p, i, from)) {
                return true;
            }
        }
        return false;
    }

    /** A verb or a comma stood before: then the date does not end what opens the sentence, as "On his way on Sunday, " does. */
    private static boolean closed(Pieces p, int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (p.mark(i, ',') || p.is(i, Role.SPEECH) || from - i > FRONTED) {
                return true;
            }
        }
        return !(p.word(0, "On")
                || p.word(0, "In")
                || p.word(0, "En")
                || p.word(0, "At")
                || p.word(0, "After")
                || p.word(0, "Before")
                || p.word(0, "During")
                || p.word(0, "Following"));
    }

    private static boolean promise(Pieces p, int i) {
        return p.is(i, Role.CUE) && p.get(i).sense().value() == PROMISE && p.word(i + 1, "to");
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
     * date; "was to begin" but not "was to the east"; "ahead of" but not "went ahead"; "on the cards".
     */
    private static boolean cue(Pieces p, int i, int from) {
        if (!p.is(i, Role.CUE)) {
            return false;
        }
        return switch (p.get(i).sense().value()) {
            case BEFORE_TO ->
                p.word(i + 1, "to") || (p.word(i, "plans") && (p.word(i + 1, "a") || p.word(i + 1, "an")));
            case AFTER_BE ->
                be(p, i - 1)
                        || (p.word(i - 1, "been") && p.word(i - 2, "had"))
                        || (p.word(i - 1, "also") && be(p, i - 2));
            case BESIDE -> i == from - 1;
            case TO_DO ->
                (be(p, i - 1) || (be(p, i - 2) && !p.capital(i - 1)))
                        && p.get(i + 1).kind() == Piece.Kind.WORD
                        && !p.capital(i + 1)
                        && !p.word(i + 1, "the")
                        && !p.word(i + 1, "a");
            case BEFORE_OF -> p.word(i + 1, "of");
            case PROMISE -> false;
            case AFTER_THE -> p.word(i - 1, "the") && p.word(i - 2, "on");
            // "the <em>Heads</em> of Government Meeting" is a name
            default -> i == 0 || !p.capital(i);
        };
    }

    private static boolean be(Pieces p, int i) {
        return p.word(i, "is") || p.word(i, "are") || p.word(i, "was") || p.word(i, "were");
    }

    /** "agreed to meet on Sunday" looks ahead, "agreed on Sunday" does not. */
    private static boolean ends(Pieces p, int i) {
        return (p.is(i, Role.SPEECH) && !promise(p, i)) || p.mark(i, ';');
    }

    /** The sentence tells of an anniversary, so that its dates lend their year to none. */
    static boolean jubilee(Pieces p) {
        return p.list().stream().anyMatch(piece -> piece.is(Role.JUBILEE));
    }
}
