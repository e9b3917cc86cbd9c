package org.entente.register.ledger;

/** Lines that the fold may change. It sees its own changes. */
public interface LineBook extends Lines {
    /** Keeps a line in place of any of the same kind and id; one that is as it stands is left alone. */
    void put(Line line);

    /** Takes a line out; nothing happens when there is none. */
    void remove(String kind, String id);
}
