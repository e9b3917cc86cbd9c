package org.entente.register.fold;

import java.util.List;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import org.entente.register.line.ReviewLine;

/** What people decided about a document. */
final class Decided {
    private Decided() {}

    /** Decisions about a document that nobody has undone, in the ledger's order. */
    static List<DecisionLine> list(String document, LineBook book) {
        return Pages.all(LineType.DECISIONS, book, "document:" + document).stream()
                .filter(decision -> !decision.state().equals(DecisionLine.UNDONE))
                .toList();
    }

    /** Keeps a decision; where its words are gone or moved, that is shown to people. */
    static void put(DecisionLine decision, LineBook book) {
        LineType.DECISIONS.put(book, decision);
        for (int i = 0; i < decision.targets().size(); i++) {
            Target target = decision.targets().get(i);
            String id = "decision:" + decision.id() + ":" + i;
            // whoever is asked to look at words that are gone is told by the decision that they are about
            boolean over = decision.state().equals(DecisionLine.UNDONE)
                    || decision.verb().equals("assign");
            String state = over ? DecisionLine.UNDONE : decision.places().get(i).state();
            switch (state) {
                case DecisionLine.ORPHAN -> LineType.REVIEWS.put(book, review(id, decision, target, "are gone"));
                case DecisionLine.FUZZY -> LineType.REVIEWS.put(book, review(id, decision, target, "have moved"));
                default -> LineType.REVIEWS.remove(book, id);
            }
        }
    }

    private static ReviewLine review(String id, DecisionLine decision, Target target, String what) {
        String reason = "entry " + decision.number() + " (" + decision.verb() + "): its words " + what + ": \""
                + target.quote() + '"';
        return new ReviewLine(id, "decision", decision.id(), "", 0, reason, target.document());
    }
}
