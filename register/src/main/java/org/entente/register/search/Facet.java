package org.entente.register.search;

import java.util.Locale;

/** What hits are counted and narrowed by. */
public enum Facet {
    KIND,
    RELATION,
    FIELD,
    STATUS,
    YEAR,
    OUTLET;

    /** The name in the index and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
