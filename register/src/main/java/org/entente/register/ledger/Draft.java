package org.entente.register.ledger;

/** An entry to be made: number, chain and digest come with the making. */
public record Draft(Entry.Kind kind, String author, String at, String reason, String subject, byte[] body) {}
