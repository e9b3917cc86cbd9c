package org.entente.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    private static final Fields FIELDS = new Fields(KnowledgeFiles.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hand over six patrol vessels | defence_security",
                "make more port calls | defence_security",
                "widen the port and the roads to it | infrastructure_transport",
                "open a bus route across the border gate | infrastructure_transport",
                "speed up cargo on the corridor | infrastructure_transport",
                "lay a power line to the coast | energy",
                "share intelligence on drug crimes | defence_security",
                "strengthen the defence industry | defence_security",
                "welcome Asian industry | economy_trade_investment",
                "offer 20 scholarships | education_training",
                "run more freight trains | infrastructure_transport",
                "train 40 nurses | education_training,health",
                "open an embassy next year | foreign_affairs",
                "protect freedom of navigation | defence_security",
                "buy rice and coffee | agriculture_environment",
                "lift the yellow card on fish | agriculture_environment",
                "launch a friendship year | people_to_people",
                "give human security grants to schools | education_training",
                "reform the courts | legal_judicial",
                "exchange visits at all levels | politics",
                "speed up accession | politics,foreign_affairs",
                "hold a press conference | politics",
                "bring the pact into force | politics",
                "bear fruitful results | politics",
                "talk through diplomatic channels | foreign_affairs",
            })
    void concrete_objects_tell_their_field(String words, String fields) {
        assertThat(String.join(",", FIELDS.of(words))).isEqualTo(fields);
    }

    @Test
    void words_about_relations_as_such_tell_no_field() {
        assertThat(FIELDS.told(KnowledgeExamplesTest.tokens("step up cooperation and meet again")))
                .isEmpty();
        assertThat(FIELDS.of("step up cooperation")).containsExactly("politics");
        assertThat(FIELDS.of("meet again")).containsExactly("foreign_affairs");
    }

    @Test
    void weak_words_count_only_when_no_word_is_sure() {
        assertThat(FIELDS.of("build a road that brings growth")).containsExactly("infrastructure_transport");
        assertThat(FIELDS.of("growth")).containsExactly("economy_trade_investment");
    }

    @Test
    void a_ministry_works_in_the_field_of_its_name() {
        assertThat(FIELDS.body("Ministry of Health")).containsExactly("health");
        assertThat(FIELDS.body("Government of Laos")).isEmpty();
    }
}
