package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment and its chain: what later documents say came of it.
 *
 * @param document URI
 * @param commitment id in the document's reading
 * @param dueWording of that day in the document
 * @param horizon last day by which it is due, ISO
 * @param responsible the body that must see to it, entered by hand
 * @param reminder day on which to be reminded, ISO, entered by hand
 * @param verdicts the latest of each coder on each scale
 */
public record CommitmentView(
        String id,
        String document,
        String commitment,
        String act,
        String what,
        List<PartyView> by,
        List<PartyView> to,
        List<String> sides,
        List<String> fields,
        boolean continuing,
        @Nullable String day,
        @Nullable String due,
        @Nullable String dueWording,
        @Nullable String horizon,
        @Nullable String event,
        @Nullable String responsible,
        @Nullable String reminder,
        String status,
        List<QuoteView> evidence,
        List<StepView> chain,
        List<DecisionView> decisions,
        List<VerdictView> verdicts) {

    /** A link of the chain; people decide about it by its id. */
    public record StepView(
            String id, String day, String type, double score, String reason, String state, QuoteView evidence) {}
}
