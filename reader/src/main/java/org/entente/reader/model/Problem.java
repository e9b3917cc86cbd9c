package org.entente.reader.model;

/**
 * Something that kept a document, or a part of it, from being read. Returned, counted and shown; never thrown at a user.
 *
 * @param document URI of the document
 * @param code a stable word for programs, such as {@code language} or {@code too-large}
 * @param message a sentence for people
 */
public record Problem(String document, String code, String message) {}
