package org.entente.reader.model;

/**
 * Which dimensions of an undertaking are stated.
 *
 * @param actor who is to act
 * @param action what they are to do
 * @param target what is to be reached, in figures
 * @param time by when
 */
public record Specificity(boolean actor, boolean action, boolean target, boolean time) {}
