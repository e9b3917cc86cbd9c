package org.entente.register.view;

import org.jspecify.annotations.Nullable;

/** Something found by its words. */
public record HitView(
        String kind, String id, String title, @Nullable String day, String document, String snippet) {}
