package org.entente.reader.annotate.name;

import org.jspecify.annotations.Nullable;

/** What stands around one name besides posts, as it is gathered. */
final class Dress {
    @Nullable
    String gender;

    @Nullable
    String country;

    @Nullable
    String relation;

    boolean styled;
}
