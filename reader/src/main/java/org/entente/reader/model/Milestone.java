package org.entente.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A congress, anniversary, friendship year or chairmanship: something the calendar turns on. */
public record Milestone(
        String id, String name, String type, @Nullable DateReading when, List<Evidence> evidence) implements Finding {
    @Override
    public Kind finding() {
        return Kind.MILESTONE;
    }
}
