package org.entente.reader.article;

/**
 * A piece of the page that is not the report, kept with the reason for which it was cut.
 *
 * @param reason name of the rule
 * @param at number of the line among those that the rule saw
 * @param text what was cut
 */
public record Removed(String reason, int at, String text) {}
