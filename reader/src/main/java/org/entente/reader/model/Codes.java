package org.entente.reader.model;

/** The crosswalk to the event coders' vocabularies. */
public record Codes(String plover, String cameo) {}
