package org.entente.register.ledger;

/** An entry is not as it was written; the message says which and in what. */
public final class BrokenLedgerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long entry;
    private final String what;

    BrokenLedgerException(long entry, String what) {
        super("entry " + entry + ' ' + what);
        this.entry = entry;
        this.what = what;
    }

    /** Number of the first broken entry. */
    public long entry() {
        return entry;
    }

    /** What is wrong with it, such as "is missing". */
    public String what() {
        return what;
    }
}
