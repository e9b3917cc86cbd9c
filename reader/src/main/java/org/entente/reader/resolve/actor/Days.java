package org.entente.reader.resolve.actor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as numbers, to count what lies between. */
final class Days {
    private static final int DAY = 10;

    private Days() {}

    /** Null for a day that is not known to the day. */
    static @Nullable Long number(@Nullable String iso) {
        if (iso == null || iso.length() < DAY) {
            return null;
        }
        try {
            return LocalDate.parse(iso.substring(0, DAY)).toEpochDay();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
