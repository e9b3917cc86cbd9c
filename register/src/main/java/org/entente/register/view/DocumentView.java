package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of the register. */
public record DocumentView(
        String id,
        String uri,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String agency,
        String published,
        List<String> problems) {}
