package org.entente.reader.annotate.date;

import org.jspecify.annotations.Nullable;

/** A date as written, before it is known of which year or week. */
interface Wording {
    /** What it means, or null when it only looks like a date. */
    @Nullable
    Meaning meaning(Context context);

    /** The days it means when that is written in full, or null. Such a date can lend its year to others. */
    default @Nullable Days full() {
        return null;
    }

    /** The month that it means when that is written with its year and is no range, or null. */
    default @Nullable Days month() {
        return null;
    }

    /** Looks like a date and is none: the days between "December 2, 1975–2024" are an anniversary. */
    enum Nothing implements Wording {
        NOTHING;

        @Override
        public @Nullable Meaning meaning(Context context) {
            return null;
        }
    }
}
