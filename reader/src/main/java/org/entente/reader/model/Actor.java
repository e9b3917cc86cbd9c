package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/** A person or a body. */
public sealed interface Actor permits Person, Body {
    /** Local to the reading. */
    String id();

    /** As the text gives it most fully. */
    String name();

    /** ISO 3166-1 alpha-2, an organisation's short name, or null. */
    @Nullable
    String country();
}
