package org.entente.register.fold;

import java.util.List;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.LineType;
import org.entente.register.line.ReviewLine;

/** What people decided about a document. */
final class Decided {
    private Decided() {}

    /** Decisions about a document that nobody has undone, in the ledger's order. */
    static List<DecisionLine> list(String document, LineBook book) {
        return Pages.all(LineType.DECISIONS, book, "document:" + document).stream()
                .filter(decision -> !decision.state().equals("undone"))
                .toList();
    }

    /** Keeps how the decisions met a reading; those whose words are gone or moved are shown to people. */
    static void settle(List<DecisionLine> decisions, Amendment amendment, String document, LineBook book) {
        for (DecisionLine decision : decisions) {
            String state = amendment.states().getOrDefault(decision.id(), decision.state());
            LineType.DECISIONS.put(book, decision.in(state));
            if (!state.equals("exact")) {
                String reason = state.equals("orphan")
                        ? "the words that this decision is about are not found any more"
                        : "the words that this decision is about have moved";
                LineType.REVIEWS.put(
                        book,
                        new ReviewLine(
                                "decision:" + decision.id() + ":" + document,
                                "decision",
                                decision.id(),
                                "",
                                0,
                                reason,
                                document));
            }
        }
    }
}
