package org.entente.reader.model;

/**
 * The crosswalk to the event coders' vocabularies.
 *
 * @param plover PLOVER event type, such as {@code CONSULT}
 * @param cameo CAMEO event code, such as {@code 040}
 */
public record Codes(String plover, String cameo) {}
