package org.entente.reader.resolve.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

class FollowThroughTest {
    private final FollowThrough follow = new FollowThrough(KnowledgeFiles.shipped());

    private Optional<Proposal> proposed(String what, String later) {
        return follow.propose(
                new Undertaking("c1", "a", List.of("LA", "VN"), List.of("energy"), "2024-01-07", what),
                new Trace("t1", "b", Type.STEP, List.of("LA", "VN"), List.of("energy"), "2025-02-01", later));
    }

    @Test
    void words_on_the_same_object_are_a_step() {
        assertThat(proposed(
                        "speed up construction of berth 3 of Vung Ang port",
                        "Work on berth 3 at the Vung Ang port began in January."))
                .hasValueSatisfying(p -> {
                    assertThat(p.type()).isEqualTo(Type.STEP);
                    assertThat(p.reason()).contains("vung");
                });
    }

    @Test
    void another_object_of_the_same_field_is_none() {
        assertThat(proposed(
                        "speed up construction of berth 3 of Vung Ang port",
                        "Work on the Nam Mo power line began in January."))
                .isEmpty();
    }

    @Test
    void words_that_everybody_uses_link_nothing() {
        assertThat(proposed(
                        "strengthen cooperation in all fields",
                        "The two sides have strengthened cooperation in all fields."))
                .isEmpty();
    }

    @Test
    void what_was_said_before_is_no_follow_through() {
        Undertaking late =
                new Undertaking("c1", "a", List.of("LA", "VN"), List.of(), "2025-03-01", "build Vung Ang berth 3");
        Trace early =
                new Trace("t1", "b", Type.STEP, List.of("LA", "VN"), List.of(), "2025-02-01", "Vung Ang berth 3 began");

        assertThat(follow.propose(late, early)).isEmpty();
    }

    @Test
    void the_cue_is_in_the_words() {
        assertThat(follow.cue("The two presidents inaugurated the hospital.")).contains(Type.COMPLETED);
        assertThat(follow.cue("The line has yet to be completed.")).isEmpty();
        assertThat(follow.cue("They talked about rice.")).isEmpty();
    }
}
