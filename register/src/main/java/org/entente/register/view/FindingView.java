package org.entente.register.view;

import java.util.List;
import java.util.Optional;

/**
 * A finding of one document.
 *
 * @param id under which decisions take it, {@code 5f2dd04269d3a1b7#e1}
 * @param kind {@code event}, {@code commitment}, {@code statement}, {@code instrument}, {@code honour}, {@code mechanism},
 *     {@code milestone} or {@code person}
 * @param head what a reader should see first
 * @param tags a word or two each
 * @param rows labelled details
 * @param parties who takes part in an engagement, as it was read
 * @param confidence 0 to 1; 1 where the reader gives none
 * @param decisions about it, in order, those that were undone included
 */
public record FindingView(
        String id,
        String kind,
        String head,
        List<String> tags,
        List<Row> rows,
        List<PartyView> parties,
        double confidence,
        List<QuoteView> evidence,
        List<DecisionView> decisions) {

    /** A detail. */
    public record Row(String label, String text) {}

    /** The last judgement in force: accepted, rejected or corrected. */
    public Optional<DecisionView> judgement() {
        return decisions.stream()
                .filter(d -> !d.state().equals("undone"))
                .filter(d -> List.of("accept", "reject", "correct").contains(d.verb()))
                .reduce((before, after) -> after);
    }

    /** Which decisions about it there were when somebody looked: another text once there are others. */
    public String seen() {
        return Confirmed.seen(decisions);
    }

    /** {@code accepted}, {@code rejected}, {@code corrected} or {@code open}. */
    public String standing() {
        return judgement()
                .map(d -> switch (d.verb()) {
                    case "accept" -> "accepted";
                    case "reject" -> "rejected";
                    default -> "corrected";
                })
                .orElse("open");
    }
}
