package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing channel, such as a joint commission.
 *
 * @param id {@code m1}, {@code m2} …: local to the reading
 * @param name as the text names it
 * @param sides ISO 3166-1 alpha-2 codes or organisations' short names of those who hold it, as far as told
 * @param session the number of the session spoken of, or null
 * @param when the day of that session, or null
 * @param evidence where the text speaks of it, in text order; never none
 */
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
