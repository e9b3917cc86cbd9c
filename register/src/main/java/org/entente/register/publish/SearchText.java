package org.entente.register.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.register.view.HitView;

/** What a search found, as text for a terminal. */
public final class SearchText {
    private final Ink ink;

    public SearchText(boolean colour) {
        this.ink = new Ink(colour);
    }

    public String text(long total, List<HitView> hits, Map<String, Map<String, Integer>> facets) {
        Page page = new Page(ink);
        page.title(
                total == 0
                        ? "Nothing found"
                        : total + " found" + (hits.size() < total ? ", the best " + hits.size() : ""));
        for (HitView hit : hits) {
            String day = hit.day() == null ? "" : hit.day() + " ";
            page.item(day + Wording.first(hit.kind()) + ": " + hit.title() + "  [" + hit.id() + "]");
            if (!hit.snippet().isBlank()) {
                page.quote(hit.snippet());
            }
        }
        if (total > 0) {
            page.group("Narrow it");
            facets.forEach((facet, values) -> page.row(
                    facet,
                    values.entrySet().stream()
                            .map(e -> e.getKey() + " (" + e.getValue() + ")")
                            .collect(Collectors.joining(", "))));
        }
        return page.text();
    }

    public static Sheet sheet(Stream<HitView> hits) {
        return new Sheet(
                List.of("kind", "id", "date", "title", "document", "words"),
                hits.map(h -> List.of(
                        h.kind(), h.id(), h.day() == null ? "" : h.day(), h.title(), h.document(), h.snippet())));
    }
}
