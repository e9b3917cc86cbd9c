package org.entente.register.fold;

import java.util.Optional;
import java.util.function.Function;
import org.entente.register.ledger.Lines;
import org.entente.register.line.Cited;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.Kept;
import org.entente.register.line.LineType;
import org.jspecify.annotations.Nullable;

/** Finds the line that a decision is about by its words, never by a reading's own ids. */
final class Anchors {
    private Anchors() {}

    /** The line of the document with the target's words: at the same place, or else overlapping it most. */
    static <T extends Kept> Optional<T> find(
            LineType<T> type, Target target, Lines lines, Function<T, @Nullable Cited> cited) {
        T best = null;
        int most = 0;
        for (T line : Pages.all(type, lines, "document:" + target.document())) {
            Cited at = cited.apply(line);
            int shared = at == null ? 0 : shared(at, target);
            if (shared > most) {
                best = line;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How well a quote fits: code points that both have, far more when they are the same. */
    static int shared(Cited at, Target target) {
        if (at.start() == target.start() && at.end() == target.end()) {
            return Integer.MAX_VALUE;
        }
        return Math.min(at.end(), target.end()) - Math.max(at.start(), target.start());
    }
}
