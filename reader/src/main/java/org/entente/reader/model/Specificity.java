package org.entente.reader.model;

/** Which dimensions of an undertaking are stated. */
public record Specificity(boolean actor, boolean action, boolean target, boolean time) {}
