package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A standing channel, with the number of its session when given. */
public record Mechanism(
        String id,
        String name,
        List<String> sides,
        @Nullable Integer session,
        @Nullable DateReading when,
        List<Evidence> evidence)
        implements Finding {
    @Override
    public Kind finding() {
        return Kind.MECHANISM;
    }
}
