package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommitmentScenariosTest {
    private static final String MET =
            "Indonesian Foreign Minister Sugiono met Lao Foreign Minister Thongsavanh Phomvihane in Vientiane. ";

    @Test
    void agreed_to_a_and_b_and_c_is_three() {
        assertThat(read("They agreed to reopen the trade office; build a bridge; and exchange students."))
                .containsExactly(
                        "agree by Sugiono + Thongsavanh Phomvihane: reopen the trade office [economy_trade_investment]",
                        "agree by Sugiono + Thongsavanh Phomvihane: build a bridge [infrastructure_transport]",
                        "agree by Sugiono + Thongsavanh Phomvihane: exchange students [education_training]");
    }

    @Test
    void a_future_told_as_ones_word_is_a_pledge_of_his_state_and_his() {
        assertThat(read("Laos will reopen the border gate, Thongsavanh pledged."))
                .containsExactly(
                        "pledge by Laos + Thongsavanh Phomvihane: reopen the border gate [infrastructure_transport]");
    }

    @Test
    void asking_is_a_request_and_suggesting_a_proposal() {
        assertThat(read("Sugiono asked Laos to buy more coal. He proposed that the two countries hold a trade fair."))
                .containsExactly(
                        "request by Sugiono: buy more coal [energy]",
                        "propose by Sugiono: the two countries hold a trade fair [economy_trade_investment]");
    }

    @Test
    void hopes_and_confidence_are_no_commitments() {
        assertThat(read("Sugiono hoped that Laos will keep growing. He was confident that the congress will succeed."))
                .isEmpty();
    }

    @Test
    void greetings_to_be_conveyed_are_no_request() {
        assertThat(read("Thongsavanh asked Sugiono to convey his regards to the President."))
                .isEmpty();
    }

    private static java.util.List<String> read(String text) {
        return Scenario.of("2024-10-22", MET + text).commitments();
    }
}
