package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Judgement;

/**
 * Reports of one document that are of one event all the same: the visit that was put back and the visit now planned, or
 * a session that one clause tells of as a conference and as a meeting.
 */
final class Siblings {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.57;

    private Siblings() {}

    static boolean one(Ready a, Ready b, Kinds kinds) {
        boolean moved = a.is("postponed") != b.is("postponed")
                && !a.is("called_off")
                && !b.is("called_off")
                && kinds.sameFamily(a.report().kind(), b.report().kind());
        boolean twice = a.report().status().equals(b.report().status())
                && Cast.words(a.report().words()).equals(Cast.words(b.report().words()))
                && kinds.twice(a.report().kind(), b.report().kind());
        if (!moved && !twice) {
            return false;
        }
        Fit fit = Fit.of(a, b, kinds, moved ? 1 : 0);
        return fit.cast() >= (moved ? LIKELY : SURE) && fit.time() > 0;
    }

    /** The same judgements, with one event for siblings: that of the one that is known, else that of the first. */
    static List<Judgement> tied(List<Ready> document, List<Judgement> judgements, Kinds kinds) {
        List<Judgement> tied = new ArrayList<>(judgements);
        for (int i = 0; i < document.size(); i++) {
            for (int j = i + 1; j < document.size(); j++) {
                if (one(document.get(i), document.get(j), kinds)) {
                    if (!same(tied.get(j))) {
                        tied.set(j, with(document.get(i), tied.get(i)));
                    } else if (!same(tied.get(i))) {
                        tied.set(i, with(document.get(j), tied.get(j)));
                    }
                }
            }
        }
        return List.copyOf(tied);
    }

    private static Judgement with(Ready sibling, Judgement judged) {
        String id = same(judged) && judged.id() != null
                ? judged.id()
                : sibling.report().id();
        return Judgement.same(id, SURE, "told twice in one document");
    }

    private static boolean same(Judgement judgement) {
        return judgement.verdict() == Judgement.Verdict.SAME;
    }
}
