package org.entente.register.view;

import java.util.List;

/** Everything about one relation over a period. */
public record DossierView(
        RelationView relation,
        Period period,
        List<EventView> events,
        List<CommitmentView> commitments,
        List<PaperView> instruments,
        List<PaperView> mechanisms,
        List<PaperView> honours,
        List<DocumentView> documents) {}
