package org.entente.register.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.register.view.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Over which days. */
final class PeriodOptions {
    @Option(names = "--since", paramLabel = "DATE", description = "Only what is dated on or after this day.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only what is dated on or before this day.")
    private @Nullable String until;

    Period period() {
        return new Period(day("--since", since), day("--until", until));
    }

    private static @Nullable String day(String option, @Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day).toString();
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " takes a day such as 2024-09-10, not " + day);
        }
    }
}
