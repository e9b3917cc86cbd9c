package org.entente.register.ledger;

/**
 * One entry of the ledger. Entries are never changed and never taken away.
 *
 * @param number 1 for the first
 * @param author who entered it
 * @param at when, an ISO 8601 instant in UTC
 * @param reason why, in the author's words
 * @param subject id of the document that was obtained or read, or what a decision is about
 * @param item {@code sha256:} and the digest of the entry's body
 * @param previous hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 of all other fields, in hexadecimal
 */
public record Entry(
        long number,
        Kind kind,
        String author,
        String at,
        String reason,
        String subject,
        String item,
        String previous,
        String hash) {
    /** What an entry holds. */
    public enum Kind {
        /** The bytes of a document as obtained. */
        DOCUMENT,
        /** A reading of a document, one line of JSON. */
        READING,
        /** What a person decided, as JSON. */
        DECISION
    }
}
