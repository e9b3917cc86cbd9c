package org.entente.register.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many there are, shown or not
 * @param facets facet → value → how many of them
 */
public record Hits(long total, List<Hit> list, Map<String, Map<String, Integer>> facets) {

    /**
     * One thing found, best first.
     *
     * @param kind {@code document}, {@code person}, {@code event} or {@code commitment}
     * @param id of its line
     * @param snippet the words around those looked for
     */
    public record Hit(
            String kind, String id, String title, @Nullable String day, String document, String snippet) {}
}
