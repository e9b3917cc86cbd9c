package org.entente.reader.resolve.follow;

/**
 * A link that a person may accept or reject.
 *
 * @param score 0 to 1, how sure the rule is
 * @param reason a sentence for people
 */
public record Proposal(Type type, double score, String reason) {}
