package org.entente.register.ledger;

/** What an entry means for the lines: a pure function of the entries so far. */
public interface Fold {
    void apply(Entry entry, byte[] body, Ledger ledger, LineBook book);
}
