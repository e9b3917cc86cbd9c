package org.entente.register.view;

/**
 * How somebody rated a commitment.
 *
 * @param entry its number in the ledger
 * @param coder who rated it
 * @param day as of which it was rated, ISO
 * @param at when it was entered
 * @param state {@code exact}, {@code fuzzy} where the commitment's words have moved since
 */
public record VerdictView(
        long entry, String scale, String value, String coder, String day, String at, String reason, String state) {}
