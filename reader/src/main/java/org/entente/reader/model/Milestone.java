package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A congress, anniversary, friendship year or chairmanship: something the calendar turns on.
 *
 * @param id local to the reading
 * @param name as the text names it
 * @param type what sort of occasion it is, such as {@code anniversary}
 * @param when its day or year, or null
 * @param evidence where the text speaks of it, in text order; never none
 */
public record Milestone(
        String id, String name, String type, @Nullable DateReading when, List<Evidence> evidence) implements Finding {
    @Override
    public Kind finding() {
        return Kind.MILESTONE;
    }
}
