package org.entente.register.view;

/**
 * Who is to look at what waits.
 *
 * @param item what waits, by the id that it had then
 */
public record AssignmentView(long entry, String item, String to, String by, String at, String reason) {}
