package org.entente.reader.resolve.follow;

import java.util.List;

/**
 * Words of a document that may tell what came of an earlier undertaking.
 *
 * @param cue what they suggest
 * @param day of the document, ISO; {@code ""} when unknown
 * @param before the words before them, where they say what "it" is; else {@code ""}
 * @param promise they are an undertaking themselves
 */
public record Trace(
        String id,
        String document,
        Type cue,
        List<String> sides,
        List<String> fields,
        String day,
        String words,
        String before,
        boolean promise) {}
