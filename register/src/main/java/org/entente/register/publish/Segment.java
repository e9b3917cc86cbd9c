package org.entente.register.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.reader.model.Span;

/**
 * A stretch of text that the same cards rest on, or none. The segments of a text, one after the other, are the text.
 *
 * @param cards the cards whose evidence covers the whole stretch, in page order
 */
record Segment(Span span, List<Card> cards) {
    /** Cuts {@code whole} at every boundary of the cards' evidence. */
    static List<Segment> of(Span whole, List<Card> cards) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        List<Card> near = new ArrayList<>();
        for (Card card : cards) {
            boolean touches = false;
            for (Span span : card.spans()) {
                if (span.overlaps(whole)) {
                    touches = true;
                    cuts.add(Math.max(span.start(), whole.start()));
                    cuts.add(Math.min(span.end(), whole.end()));
                }
            }
            if (touches) {
                near.add(card);
            }
        }
        List<Segment> segments = new ArrayList<>();
        int from = whole.start();
        for (int to : cuts.tailSet(whole.start(), false)) {
            Span stretch = new Span(from, to);
            segments.add(new Segment(
                    stretch, near.stream().filter(c -> over(c, stretch)).toList()));
            from = to;
        }
        return List.copyOf(segments);
    }

    private static boolean over(Card card, Span stretch) {
        return card.spans().stream().anyMatch(span -> span.contains(stretch));
    }
}
