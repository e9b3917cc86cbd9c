package org.entente.register.view;

/** Later words that a rule takes to tell what came of a commitment; nobody has judged yet. */
public record ProposalView(CommitmentView commitment, CommitmentView.StepView step) {}
