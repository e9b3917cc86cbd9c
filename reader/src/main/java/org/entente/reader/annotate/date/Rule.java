package org.entente.reader.annotate.date;

import org.jspecify.annotations.Nullable;

/** A kind of wording that dates are written in. */
interface Rule {
    /** The longest date of this kind that starts at piece {@code i}, or null. */
    @Nullable
    Match at(Pieces p, int i);

    /** A wording and the index of the piece after it. */
    record Match(int to, Wording wording) {}
}
