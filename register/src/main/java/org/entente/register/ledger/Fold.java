package org.entente.register.ledger;

/** What an entry means for the lines: a pure function of the entries so far. */
public interface Fold {
    /**
     * Which fold this is. It grows whenever entries come to mean other lines than before: a register with lines of an earlier
     * fold is folded anew, and one with lines of a later fold is left alone.
     */
    long version();

    /** What an entry of the kind with this body will do. Rests on nothing else, so any thread may make it ready. */
    Step prepare(Entry.Kind kind, byte[] body);

    /** What an entry does to the lines. */
    interface Step {
        void apply(Entry entry, Ledger ledger, LineBook book);
    }
}
