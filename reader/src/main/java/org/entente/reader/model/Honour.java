package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An award.
 *
 * @param id {@code h1}, {@code h2} …: local to the reading
 * @param award its name as written
 * @param givers ids of those who handed it over
 * @param authority in whose name they did, or null
 * @param recipients as written
 * @param period of service honoured, which is not the date of award; or null
 * @param confidence from 0 to 1
 * @param evidence the words that tell of it, in text order; never none
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
