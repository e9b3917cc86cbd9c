package org.entente.reader.annotate.name;

import org.entente.reader.model.Body;
import org.jspecify.annotations.Nullable;

/**
 * The name of a body as a phrase.
 *
 * @param key what is the same for all its names: "EU" for "European Union"
 */
record BodyUnit(
        int from,
        int to,
        String name,
        Body.Kind kind,
        @Nullable String country,
        String key) {}
