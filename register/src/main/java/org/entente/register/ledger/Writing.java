package org.entente.register.ledger;

/** What may be done in one writing: all of it is kept, or nothing. */
public interface Writing {
    Ledger ledger();

    /** The lines with what this writing has folded so far; only the fold changes them. */
    Lines lines();

    /** Chains an entry to the last one, keeps its body once, and folds it. */
    Entry append(Draft draft);
}
