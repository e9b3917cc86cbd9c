package org.entente.reader.model;

import org.jspecify.annotations.Nullable;

/**
 * A title in a body, as the document gives it.
 *
 * @param title such as {@code Prime Minister}
 * @param organisation the body, such as {@code Government}
 * @param country ISO 3166-1 alpha-2 or an organisation's short name, or null
 * @param former the person held it before
 * @param span where the post stands in the article's text, or the name whose use lends it
 */
public record Post(
        String title, String organisation, @Nullable String country, boolean former, Span span) {}
