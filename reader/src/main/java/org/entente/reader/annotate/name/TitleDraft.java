package org.entente.reader.annotate.name;

import org.jspecify.annotations.Nullable;

/** A post while it is being read. */
final class TitleDraft {
    /** The token read next. */
    int at;

    /** Where the words of the title itself begin; -1 while unknown. */
    int titleFrom = -1;

    String organisation = "";

    /** " of Foreign Affairs": the part of the title after its core. */
    String tail = "";

    @Nullable
    String country;

    boolean former;

    /** Something besides the core stands there. */
    boolean dressed;

    boolean portfolio;

    TitleDraft(int start) {
        this.at = start;
    }
}
