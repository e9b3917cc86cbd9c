package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.register.view.ArticleView;
import org.entente.register.view.FindingView;
import org.entente.register.view.QuoteView;

/**
 * A stretch of an article's text that the same findings rest on, or none.
 *
 * @param keys of the findings, with spaces between, as they stand in the page
 * @param kind of the first of them; {@code ""} when there is none
 * @param start first code point
 */
public record Marked(String words, String keys, String kind, String first, int start) {

    /** Does it lead to its finding? A full stop alone is too small to be pointed at. */
    public boolean leads() {
        return !first.isEmpty()
                && words.codePoints().filter(Character::isLetterOrDigit).count() > 1;
    }

    /** Paragraph after paragraph, each cut wherever a finding's evidence begins or ends. */
    static List<List<Marked>> paragraphs(ArticleView article) {
        int[] points = article.text().codePoints().toArray();
        List<List<Marked>> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < points.length) {
            int to = from;
            while (to < points.length && points[to] != '\n') {
                to++;
            }
            if (to > from) {
                paragraphs.add(segments(points, from, to, article.findings()));
            }
            from = to + 1;
        }
        return paragraphs;
    }

    private static List<Marked> segments(int[] points, int from, int to, List<FindingView> findings) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        List<FindingView> near = new ArrayList<>();
        for (FindingView finding : findings) {
            boolean touches = false;
            for (QuoteView quote : finding.evidence()) {
                if (quote.start() < to && from < quote.end()) {
                    cuts.add(Math.max(from, quote.start()));
                    cuts.add(Math.min(to, quote.end()));
                    touches = true;
                }
            }
            if (touches) {
                near.add(finding);
            }
        }
        List<Marked> segments = new ArrayList<>();
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            int first = start;
            List<FindingView> over = near.stream()
                    .filter(f -> f.evidence().stream().anyMatch(q -> q.start() <= first && end <= q.end()))
                    .toList();
            segments.add(new Marked(
                    new String(points, start, end - start),
                    over.stream().map(Marked::key).collect(Collectors.joining(" ")),
                    over.isEmpty() ? "" : over.get(0).kind(),
                    over.isEmpty() ? "" : key(over.get(0)),
                    start));
            start = end;
        }
        return segments;
    }

    /** A finding's name within the page: {@code e1}. */
    public static String key(FindingView finding) {
        return finding.id().substring(finding.id().indexOf('#') + 1);
    }
}
