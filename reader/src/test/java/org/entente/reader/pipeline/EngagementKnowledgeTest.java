package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry of {@code engagements.yaml} does in its example what it is there for, and nothing in its counter-example. */
class EngagementKnowledgeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "verbs",
                "nouns",
                "light",
                "planned",
                "called_off",
                "postponed",
                "stays",
                "home",
                "games",
                "sessions",
                "turns",
                "lines"
            })
    void each_entry_is_needed_for_its_example_only(String list) {
        assertThat(Without.wrong(Annotated.KNOWLEDGE.list("engagements", list), ""))
                .isEmpty();
    }

    @Test
    void each_word_that_is_never_a_verb_is_needed_for_its_example_only() {
        assertThat(Without.wrong(Annotated.KNOWLEDGE.list("verbs", "never"), ""))
                .isEmpty();
    }
}
