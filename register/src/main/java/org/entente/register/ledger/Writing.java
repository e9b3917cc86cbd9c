package org.entente.register.ledger;

import java.util.List;

/** What may be done in one writing: all of it is kept, or nothing. */
public interface Writing {
    Ledger ledger();

    /** The lines with what this writing has folded so far; only the fold changes them. */
    Lines lines();

    /** Chains an entry to the last one, keeps its body once, and folds it. */
    default Entry append(Draft draft) {
        return append(List.of(draft)).get(0);
    }

    /** The same for each in turn; what can be done of all beforehand, several threads do at once. */
    List<Entry> append(List<Draft> drafts);
}
