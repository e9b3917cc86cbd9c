package org.entente.reader.resolve.follow;

import java.util.List;

/**
 * A commitment whose follow-through is asked for.
 *
 * @param sides of those who undertake and of those towards whom they do
 * @param day of the document, ISO; {@code ""} when unknown
 * @param what the undertaking in the text's words
 * @param before the words before it, where they say what "it" is; else {@code ""}
 */
public record Undertaking(
        String id, String document, List<String> sides, List<String> fields, String day, String what, String before) {}
