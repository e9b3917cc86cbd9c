package org.entente.reader.resolve.follow;

/**
 * A link that a person may accept or reject.
 *
 * @param strength how much is shared: of what fits, the strongest fits best
 * @param score 0 to 1, how sure the rule is
 * @param reason a sentence for people
 */
public record Proposal(Type type, double strength, double score, String reason) {}
