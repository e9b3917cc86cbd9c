package org.entente.reader.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

class GateTest {
    private final Gate gate = new Gate(KnowledgeFiles.shipped());

    @Test
    void a_post_opens_the_gate_whatever_its_case_or_ending() {
        assertThat(gate.opens("The MINISTERS met.")).isTrue();
    }

    @Test
    void a_word_that_begins_inside_a_failed_one_is_found() {
        assertThat(gate.opens("amiministerial")).isTrue();
    }

    @Test
    void sport_without_officials_stays_outside() {
        assertThat(gate.opens("The visitors scored twice and the hosts never recovered."))
                .isFalse();
    }

    @Test
    void letters_of_other_scripts_part_words() {
        assertThat(gate.opens("minéster")).isFalse();
    }

    @Test
    void nothing_opens_nothing() {
        assertThat(gate.opens("")).isFalse();
    }

    @Test
    void aTextOfHomeAffairsDoesNotSpeakOfSides() {
        assertThat(gate.speaksOfSides("The finance minister told the assembly that taxes will rise in both countries."))
                .isFalse();
        assertThat(gate.speaksOfSides("The ambassador praised bilateral ties; the two countries signed nothing."))
                .isTrue();
    }
}
