package org.entente.register.view;

import org.jspecify.annotations.Nullable;

/** Somebody who takes part or undertakes something. */
public record PartyView(
        @Nullable String actor,
        String name,
        @Nullable String side,
        @Nullable String role,
        @Nullable String capacity) {}
