package org.entente.reader.resolve.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.resolve.follow.Standing.Evidence;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void no_evidence_is_its_own_answer() {
        assertThat(Standing.of(List.of(), true)).isEqualTo(Standing.NO_EVIDENCE);
        assertThat(Standing.of(List.of(), false)).isEqualTo(Standing.NOT_VERIFIABLE);
    }

    @Test
    void the_latest_word_decides_in_whatever_order_it_was_found() {
        List<Evidence> evidence =
                List.of(new Evidence(Type.COMPLETED, "2025-01-01"), new Evidence(Type.POSTPONED, "2024-01-01"));

        assertThat(Standing.of(evidence, true)).isEqualTo(Standing.COMPLETE);
    }

    @Test
    void to_say_it_again_is_to_do_nothing_yet() {
        assertThat(Standing.of(List.of(new Evidence(Type.REAFFIRMED, "2025-01-01")), true))
                .isEqualTo(Standing.REAFFIRMED_ONLY);
    }

    @Test
    void a_reaffirmation_takes_nothing_back() {
        List<Evidence> evidence =
                List.of(new Evidence(Type.STEP, "2024-01-01"), new Evidence(Type.REAFFIRMED, "2025-01-01"));

        assertThat(Standing.of(evidence, true)).isEqualTo(Standing.LIMITED);
    }
}
