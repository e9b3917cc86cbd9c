package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An award.
 *
 * @param givers ids of those who handed it over
 * @param authority in whose name they did
 * @param recipients as written
 * @param period of service honoured, which is not the date of award
 */
public record Honour(
        String id,
        String award,
        List<String> givers,
        @Nullable String authority,
        List<String> recipients,
        @Nullable String period,
        double confidence,
        List<Evidence> evidence)
        implements Finding {
    @Override
    public Kind finding() {
        return Kind.HONOUR;
    }
}
