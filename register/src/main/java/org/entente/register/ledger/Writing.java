package org.entente.register.ledger;

/** What may be done in one writing: all of it is kept, or nothing. */
public interface Writing {
    Ledger ledger();

    LineBook lines();

    /** Chains an entry to the last one, keeps its body once, and folds it. */
    Entry append(Draft draft);
}
