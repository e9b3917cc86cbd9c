package org.entente.register.line;

import org.jspecify.annotations.Nullable;

/**
 * One who undertakes something, or to whom it is undertaken.
 *
 * @param actor a person's id, or {@code body:LA:ministry of health} for a body
 */
public record PartyLine(String actor, String name, @Nullable String side) {}
