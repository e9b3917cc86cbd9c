package org.entente.reader.model;

import java.util.List;

/**
 * All findings of one document, each list in text order.
 *
 * @param rejected candidates that were turned down, with the reason
 */
public record Findings(
        List<Engagement> engagements,
        List<Statement> statements,
        List<Commitment> commitments,
        List<Instrument> instruments,
        List<Honour> honours,
        List<Mechanism> mechanisms,
        List<Milestone> milestones,
        List<Rejection> rejected) {
    /** Nothing found. */
    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
