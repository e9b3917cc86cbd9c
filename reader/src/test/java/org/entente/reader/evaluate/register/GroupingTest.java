package org.entente.reader.evaluate.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.evaluate.register.Grouping.Pair;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final List<Set<String>> GOLD = List.of(Set.of("a", "b", "c"), Set.of("d", "e"));

    @Test
    void gold_agrees_with_itself() {
        assertThat(Grouping.pairwise(GOLD, GOLD).f1()).isEqualTo(1);
        assertThat(Grouping.bCubed(GOLD, GOLD).f1()).isEqualTo(1);
    }

    @Test
    void of_four_gold_pairs_one_is_found_among_three() {
        Agreement agreement = Grouping.pairwise(GOLD, List.of(Set.of("a", "b", "d"), Set.of("c"), Set.of("e")));
        assertThat(agreement).isEqualTo(new Agreement(1 / 3.0, 1 / 4.0, 3, 4));
    }

    @Test
    void an_item_that_was_not_found_misses_its_pairs_and_an_extra_one_is_left_aside() {
        Agreement agreement = Grouping.pairwise(GOLD, List.of(Set.of("a", "b", "x"), Set.of("d", "e")));
        assertThat(agreement).isEqualTo(new Agreement(1, 2 / 4.0, 2, 4));
    }

    @Test
    void b_cubed_is_the_mean_over_items() {
        Agreement agreement = Grouping.bCubed(GOLD, List.of(Set.of("a", "b"), Set.of("c", "d", "e")));
        assertThat(agreement.precision()).isCloseTo((1 + 1 + 1 / 3.0 + 2 / 3.0 + 2 / 3.0) / 5, within(1e-9));
        assertThat(agreement.recall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, within(1e-9));
    }

    @Test
    void nothing_found_and_nothing_sought_is_no_fault() {
        assertThat(Grouping.pairwise(List.of(), List.of()).f1()).isEqualTo(1);
        assertThat(Grouping.bCubed(List.of(), List.of()).f1()).isEqualTo(1);
    }

    @Test
    void links_are_pairs_in_their_order() {
        assertThat(Grouping.pairs(
                        Set.of(new Pair("c1", "s1"), new Pair("c1", "s2")),
                        Set.of(new Pair("c1", "s1"), new Pair("s2", "c1"))))
                .isEqualTo(new Agreement(0.5, 0.5, 2, 2));
    }

    @Test
    void a_chain_is_found_when_plan_and_outcome_stand_together() {
        Map<String, String> status =
                Map.of("a", "planned", "b", "held", "c", "held", "d", "planned", "e", "called_off");
        assertThat(Chains.of(GOLD, status, List.of(Set.of("a", "b", "c"), Set.of("d"), Set.of("e"))))
                .isEqualTo(new Agreement(1, 0.5, 1, 2));
        assertThat(Chains.of(GOLD, status, List.of(Set.of("a", "b"), Set.of("d", "e")))
                        .recall())
                .isEqualTo(1);
        assertThat(Chains.of(GOLD, status, List.of(Set.of("a", "b"), Set.of("c"), Set.of("d", "e"))))
                .isEqualTo(new Agreement(0.5, 0.5, 2, 2));
    }
}
