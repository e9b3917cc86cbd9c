package org.entente.register.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words as typed: words, "phrases", prefix*, -without
 * @param filters facet → value, such as {@code relation} → {@code LA|VN}; facets are those of {@link Facet}
 * @param since first day, ISO, or null
 * @param until last day, or null
 */
public record Question(
        String words,
        Map<Facet, String> filters,
        @Nullable String since,
        @Nullable String until,
        int limit) {}
