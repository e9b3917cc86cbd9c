package org.entente.register.ledger;

/** Goes along a ledger from its first entry and proves that each follows the one before, with its body. */
final class Walk {
    private long number;
    private String head = Chain.START;

    /** How many entries are whole. */
    long number() {
        return number;
    }

    /** Hash of the last of them. */
    String head() {
        return head;
    }

    /** The entry that is next, before its body is looked for. */
    void meet(Entry entry) {
        if (entry.number() != number + 1) {
            throw broken("is missing; entry " + entry.number() + " comes in its place");
        }
        if (!entry.previous().equals(head)) {
            throw broken("does not follow the entry before it");
        }
        if (!entry.hash().equals(Chain.hash(entry))) {
            throw broken("has been changed: its hash does not fit what it says");
        }
    }

    /** The body of the entry that was met. */
    void prove(Entry entry, byte[] body) {
        if (!entry.item().equals(Chain.item(body))) {
            throw broken("has a body that was changed: it is not " + entry.item());
        }
    }

    /** Nothing is wrong with the entry that was met. */
    void pass(Entry entry) {
        number = entry.number();
        head = entry.hash();
    }

    /** The next entry is not what it must be. */
    BrokenLedgerException broken(String what) {
        return new BrokenLedgerException(number + 1, what);
    }
}
