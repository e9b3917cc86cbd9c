package org.entente.register.fold;

import java.util.Optional;
import java.util.function.Function;
import org.entente.register.ledger.Lines;
import org.entente.register.line.Cited;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Place;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.Kept;
import org.entente.register.line.LineType;
import org.jspecify.annotations.Nullable;

/** Finds what a decision is about by its words, never by a reading's own ids. */
final class Anchors {
    private Anchors() {}

    /** Where the target's words stand in a text: where they stood, else where they stand next to it, else nowhere. */
    static Place locate(String text, Target target) {
        int length = text.codePointCount(0, text.length());
        if (target.end() <= length
                && text.startsWith(target.quote(), text.offsetByCodePoints(0, target.start()))
                && target.quote().codePointCount(0, target.quote().length()) == target.end() - target.start()) {
            return new Place(target.start(), target.end(), DecisionLine.EXACT);
        }
        int size = target.end() - target.start();
        int best = -1;
        int seen = 0;
        int points = 0;
        for (int at = text.indexOf(target.quote()); at >= 0; at = text.indexOf(target.quote(), at + 1)) {
            points += text.codePointCount(seen, at);
            seen = at;
            if (best < 0 || Math.abs(points - target.start()) < Math.abs(best - target.start())) {
                best = points;
            }
            if (target.quote().isEmpty()) {
                break;
            }
        }
        return best < 0
                ? new Place(target.start(), target.end(), DecisionLine.ORPHAN)
                : new Place(best, best + size, DecisionLine.FUZZY);
    }

    /** The line of the document with the target's words: at the same place, or else overlapping it most. */
    static <T extends Kept> Optional<T> find(
            LineType<T> type, Target target, Lines lines, Function<T, @Nullable Cited> cited) {
        T best = null;
        long most = 0;
        for (T line : Pages.all(type, lines, "document:" + target.document())) {
            Cited at = cited.apply(line);
            long fit = at == null ? 0 : fit(at.start(), at.end(), line.says(), target);
            if (fit > most) {
                best = line;
                most = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How well a finding with these bounds fits; 0 when it does not. */
    static long fit(int start, int end, @Nullable String says, Target target) {
        return target.fit(start, end, says);
    }

    static boolean samePlace(long fit) {
        return fit >= Target.SAME_PLACE;
    }
}
