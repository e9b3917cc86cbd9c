package org.entente.register.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.reader.model.Span;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private static final Span WHOLE = new Span(2, 12);

    @Test
    void aTextWithoutEvidenceIsOneSegment() {
        assertThat(shown(List.of())).isEqualTo("2-12[]");
    }

    @Test
    void overlappingEvidenceIsCutAtEveryBoundary() {
        assertThat(shown(List.of(card("a", 3, 8), card("b", 6, 10))))
                .isEqualTo("2-3[] 3-6[a] 6-8[a b] 8-10[b] 10-12[]");
    }

    @Test
    void evidenceThatReachesBeyondTheParagraphIsCutToIt() {
        assertThat(shown(List.of(card("a", 0, 4), card("b", 11, 20)))).isEqualTo("2-4[a] 4-11[] 11-12[b]");
    }

    @Test
    void segmentsOneAfterTheOtherAreTheText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Card> cards = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                int from = random.nextInt(15);
                cards.add(card("c" + i, from, from + random.nextInt(6)));
            }
            int end = WHOLE.start();
            for (Segment segment : Segment.of(WHOLE, cards)) {
                assertThat(segment.span().start()).isEqualTo(end);
                end = segment.span().end();
            }
            assertThat(end).isEqualTo(WHOLE.end());
        }
    }

    private static String shown(List<Card> cards) {
        return Segment.of(WHOLE, cards).stream()
                .map(s -> s.span().start() + "-" + s.span().end()
                        + s.cards().stream().map(Card::key).collect(Collectors.joining(" ", "[", "]")))
                .collect(Collectors.joining(" "));
    }

    private static Card card(String key, int from, int to) {
        return new Card(Card.Group.MET, key, "", List.of(), List.of(), List.of(new Span(from, to)));
    }
}
