package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument, mechanism, honour or milestone, by all documents that tell of it under one title.
 *
 * @param id under which the last of them tells of it
 */
public record PaperView(
        String id,
        String type,
        String name,
        List<String> sides,
        @Nullable String status,
        @Nullable Integer session,
        @Nullable String day,
        @Nullable String more,
        List<QuoteView> evidence) {

    /** What one document says of it. */
    public record ToldView(
            @Nullable String status,
            @Nullable Integer session,
            @Nullable String when,
            @Nullable String more,
            QuoteView evidence) {}
}
