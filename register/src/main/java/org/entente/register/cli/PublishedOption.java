package org.entente.register.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.entente.reader.model.DateReading;
import org.jspecify.annotations.Nullable;

/** The date of publication that the caller knows. */
final class PublishedOption {
    private PublishedOption() {}

    static @Nullable DateReading date(@Nullable String published) {
        if (published == null) {
            return null;
        }
        try {
            String day = LocalDate.parse(published).toString();
            return new DateReading(null, day, day, day, published, "given by the caller", List.of());
        } catch (DateTimeParseException e) {
            throw new UsageException("--published takes a date such as 2024-09-10, not " + published);
        }
    }
}
