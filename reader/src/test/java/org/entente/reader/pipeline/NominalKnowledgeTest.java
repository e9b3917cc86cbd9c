package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every word of {@code nominals.yaml} means somebody in its example, and the words of its counter-example do not. */
class NominalKnowledgeTest {
    private static final String RECEIVED = "Lao Prime Minister Sonexay Siphandone received the Thai ambassador, Morakot"
            + " Sriswasdi, in Vientiane. Laos and Thailand are old friends. ";

    @Test
    void each_word_is_needed_for_its_example_only() {
        assertThat(Without.wrong(Annotated.KNOWLEDGE.list("nominals"), RECEIVED))
                .isEmpty();
    }
}
