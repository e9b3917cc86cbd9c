package org.entente.register.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Persons and events that people take to be one, or take apart. */
class MergesTest {
    private final Desk desk = new Desk();

    private static Told named(String document, String name) {
        return Told.in(document, "2024-05-03", "Chair " + name + " met Bo Berg in Oslo.")
                .person("p1", name, "NO")
                .person("p2", "Bo Berg", "SE")
                .engagement(
                        "e1", "meeting", "held", "2024-05-0" + (document.charAt(0) - 'a' + 1), "met", "NO:p1", "SE:p2");
    }

    @Test
    void mergedPersonsAreOneUntilThatIsUndone() {
        desk.read(named("a", "Ana Arda"), named("b", "Hanna Holm"));
        List<String> before = desk.people();
        long merged = desk.decide("merge", "{}", "a#p1", "b#p1");
        assertThat(desk.people()).containsExactly("Bo Berg [a#p2, b#p2]", "Hanna Holm [a#p1, b#p1]");
        assertThat(desk.parties("b#e1")).containsExactly("Hanna Holm a#p1", "Bo Berg a#p2");
        long undone = desk.undo(merged);
        assertThat(desk.people()).isEqualTo(before);
        assertThat(desk.parties("b#e1")).containsExactly("Hanna Holm b#p1", "Bo Berg a#p2");
        desk.undo(undone);
        assertThat(desk.people()).containsExactly("Bo Berg [a#p2, b#p2]", "Hanna Holm [a#p1, b#p1]");
    }

    @Test
    void aMergeSurvivesNewerReadersThatGiveOtherIds() {
        desk.read(named("a", "Ana Arda"), named("b", "Hanna Holm"));
        long merged = desk.decide("merge", "{}", "a#p1", "b#p1");
        for (String document : List.of("a", "b")) {
            String name = document.equals("a") ? "Ana Arda" : "Hanna Holm";
            desk.read(Told.in(document, "2024-05-03", "Chair " + name + " met Bo Berg in Oslo.")
                    .readBy("2")
                    .person("p1", "Bo Berg", "SE")
                    .person("p2", name, "NO"));
        }
        assertThat(desk.people()).containsExactly("Bo Berg [a#p1, b#p1]", "Hanna Holm [a#p2, b#p2]");
        assertThat(desk.state(merged)).isEqualTo("exact");
        desk.undo(merged);
        assertThat(desk.people()).containsExactly("Ana Arda [a#p2]", "Bo Berg [a#p1, b#p1]", "Hanna Holm [b#p2]");
    }

    @Test
    void aMergeWhoseWordsAreGoneIsNoMoreAndIsShown() {
        desk.read(named("a", "Ana Arda"), named("b", "Hanna Holm"));
        long merged = desk.decide("merge", "{}", "a#p1", "b#p1");
        desk.read(Told.in("b", "2024-05-03", "Olga Orlova met Bo Berg.")
                .person("p1", "Olga Orlova", "RU")
                .person("p2", "Bo Berg", "SE"));
        assertThat(desk.people()).containsExactly("Ana Arda [a#p1]", "Bo Berg [a#p2, b#p2]", "Olga Orlova [b#p1]");
        assertThat(desk.state(merged)).isEqualTo("orphan");
        assertThat(desk.reviews()).containsExactly("entry 3 (merge): its words are gone: \"Hanna Holm\"");
        desk.read(named("a", "Ana Arda"));
        assertThat(desk.state(merged)).isEqualTo("orphan");
    }

    @Test
    void whoComesAfterAMergeBelongsToWhomTheyWouldWithoutIt() {
        desk.read(named("a", "Ana Arda"), named("b", "Hanna Holm"));
        long merged = desk.decide("merge", "{}", "a#p1", "b#p1");
        desk.read(named("c", "Hanna Holm"));
        assertThat(desk.people()).containsExactly("Bo Berg [a#p2, b#p2, c#p2]", "Hanna Holm [a#p1, b#p1, c#p1]");
        desk.undo(merged);
        assertThat(desk.people())
                .containsExactly("Ana Arda [a#p1]", "Bo Berg [a#p2, b#p2, c#p2]", "Hanna Holm [b#p1, c#p1]");
    }

    @Test
    void mergesInARowAreUndoneOneByOneInAnyOrder() {
        desk.read(named("a", "Ana Arda"), named("b", "Hanna Holm"), named("c", "Olga Orlova"));
        long first = desk.decide("merge", "{}", "a#p1", "b#p1");
        long second = desk.decide("merge", "{}", "b#p1", "c#p1");
        assertThat(desk.people()).containsExactly("Bo Berg [a#p2, b#p2, c#p2]", "Olga Orlova [a#p1, b#p1, c#p1]");
        desk.undo(first);
        assertThat(desk.people())
                .containsExactly("Ana Arda [a#p1]", "Bo Berg [a#p2, b#p2, c#p2]", "Olga Orlova [b#p1, c#p1]");
        desk.undo(second);
        assertThat(desk.people()).contains("Hanna Holm [b#p1]", "Olga Orlova [c#p1]");
    }

    @Test
    void threeAreMergedAtOnceAndOneTwice() {
        desk.read(named("a", "Ana Arda"), named("b", "Hanna Holm"), named("c", "Olga Orlova"));
        desk.decide("merge", "{}", "a#p1", "b#p1", "c#p1");
        long again = desk.decide("merge", "{}", "c#p1", "a#p1");
        assertThat(desk.people()).containsExactly("Bo Berg [a#p2, b#p2, c#p2]", "Olga Orlova [a#p1, b#p1, c#p1]");
        desk.undo(again);
        assertThat(desk.people()).hasSize(2);
    }

    @Test
    void aSplitMakesOneDocumentsPersonSomebodyElseUntilThatIsUndone() {
        desk.read(named("a", "Ana Arda"), named("d", "Ana Arda"));
        assertThat(desk.people()).contains("Ana Arda [a#p1, d#p1]");
        long split = desk.decide("split", "{}", "d#p1");
        assertThat(desk.people()).containsExactly("Ana Arda [a#p1]", "Ana Arda [d#p1]", "Bo Berg [a#p2, d#p2]");
        assertThat(desk.parties("d#e1")).containsExactly("Ana Arda split:000000000003:0", "Bo Berg a#p2");
        desk.read(named("a", "Ana Arda").readBy("2"), named("d", "Ana Arda").readBy("2"));
        assertThat(desk.people()).containsExactly("Ana Arda [a#p1]", "Ana Arda [d#p1]", "Bo Berg [a#p2, d#p2]");
        desk.undo(split);
        assertThat(desk.people()).containsExactly("Ana Arda [a#p1, d#p1]", "Bo Berg [a#p2, d#p2]");
        assertThat(desk.parties("d#e1")).containsExactly("Ana Arda a#p1", "Bo Berg a#p2");
    }

    @Test
    void mergedEventsAreOneUntilThatIsUndone() {
        desk.read(named("a", "Ana Arda"), named("d", "Ana Arda"));
        List<String> before = desk.events();
        assertThat(before).containsExactly("meeting held 2024-05-01 [a#e1]", "meeting held 2024-05-04 [d#e1]");
        long merged = desk.decide("merge", "{}", "a#e1", "d#e1");
        assertThat(desk.events()).containsExactly("meeting held 2024-05-01 [a#e1, d#e1]");
        desk.read(named("d", "Ana Arda").readBy("2"));
        assertThat(desk.events()).containsExactly("meeting held 2024-05-01 [a#e1, d#e1]");
        desk.undo(merged);
        assertThat(desk.events()).isEqualTo(before);
        assertThat(desk.foldedAnew()).isEqualTo(desk.book.dump());
    }

    @Test
    void aSplitMakesOneDocumentsReportAnEventOfItsOwn() {
        desk.read(
                named("a", "Ana Arda"),
                Told.in("b", "2024-05-04", "Ana Arda met Bo Berg.")
                        .person("p1", "Ana Arda", "NO")
                        .person("p2", "Bo Berg", "SE")
                        .engagement("e1", "meeting", "held", "2024-05-01", "met", "NO:p1", "SE:p2"));
        assertThat(desk.events()).containsExactly("meeting held 2024-05-01 [a#e1, b#e1]");
        long split = desk.decide("split", "{}", "b#e1");
        assertThat(desk.events())
                .containsExactlyInAnyOrder("meeting held 2024-05-01 [a#e1]", "meeting held 2024-05-01 [b#e1]");
        desk.undo(split);
        assertThat(desk.events()).containsExactly("meeting held 2024-05-01 [a#e1, b#e1]");
    }
}
