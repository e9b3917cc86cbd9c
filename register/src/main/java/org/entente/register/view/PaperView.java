package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instrument, mechanism, honour or milestone, by all documents that tell of it under one title. */
public record PaperView(
        String type,
        String name,
        List<String> sides,
        @Nullable String status,
        @Nullable Integer session,
        @Nullable String day,
        @Nullable String more,
        List<QuoteView> evidence) {}
