package org.entente.register.web.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * A way into the desk.
 *
 * @param role the least that may go it; null when anybody may
 */
public record Route(
        HttpMethod method, String pattern, @Nullable Role role) {}
