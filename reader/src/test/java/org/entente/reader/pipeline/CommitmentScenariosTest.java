package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommitmentScenariosTest {
    private static final String MET =
            "Indonesian Foreign Minister Sugiono met Lao Foreign Minister Thongsavanh Phomvihane in Vientiane."
                    + " Indonesia and Laos opened relations in 1957. ";

    @Test
    void agreed_to_a_and_b_and_c_is_three() {
        assertThat(read("They agreed to reopen the trade office; build a bridge; and exchange students."))
                .containsExactly(
                        "agree by Sugiono + Thongsavanh Phomvihane + Indonesia + Laos: reopen the trade office [economy_trade_investment]",
                        "agree by Sugiono + Thongsavanh Phomvihane + Indonesia + Laos: build a bridge [infrastructure_transport]",
                        "agree by Sugiono + Thongsavanh Phomvihane + Indonesia + Laos: exchange students [education_training]");
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
                        "request by Sugiono + Indonesia: buy more coal [energy]",
                        "propose by Sugiono + Indonesia: the two countries hold a trade fair [economy_trade_investment]");
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

    @Test
    void that_and_that_are_two() {
        assertThat(read("They agreed that the two sides will hold more drills, and that trade should double."))
                .containsExactly(
                        "agree by Sugiono + Thongsavanh Phomvihane + Indonesia + Laos: the two sides will hold more drills"
                                + " [defence_security]",
                        "agree by Sugiono + Thongsavanh Phomvihane + Indonesia + Laos: trade should double"
                                + " [economy_trade_investment]");
    }

    @Test
    void what_is_asked_is_parted_only_where_it_is_of_different_things() {
        assertThat(read("Sugiono asked Laos to train nurses and open a bus route."))
                .containsExactly(
                        "request by Sugiono + Indonesia: train nurses [education_training, health]",
                        "request by Sugiono + Indonesia: open a bus route [infrastructure_transport]");
        assertThat(read("Sugiono asked Laos to cut tariffs and protect investors."))
                .containsExactly("request by Sugiono + Indonesia: cut tariffs and protect investors"
                        + " [economy_trade_investment]");
    }

    @Test
    void calling_on_somebody_to_act_asks_also_before_the_one_who_calls() {
        assertThat(read("Calling on Laos to lift the ban on coal, Sugiono praised the talks."))
                .containsExactly("request by Sugiono + Indonesia: lift the ban on coal [energy]");
    }

    @Test
    void one_side_that_agrees_pledges_and_two_that_commit_themselves_agree() {
        assertThat(read("Laos agreed to lift the ban. Both sides reaffirmed their commitment to finish the railway."))
                .containsExactly(
                        "pledge by Laos: lift the ban [foreign_affairs]",
                        "agree by Indonesia + Laos: finish the railway [infrastructure_transport]");
    }

    @Test
    void a_promise_that_is_thanked_for_binds_whoever_gave_it() {
        assertThat(read("Sugiono thanked Thongsavanh for his promise that Lao soil would never be used against Java."))
                .containsExactly("pledge by Thongsavanh Phomvihane + Laos: Lao soil would never be used against Java"
                        + " [foreign_affairs]");
        assertThat(read("Sugiono hailed Laos's plan to open a consulate in Medan."))
                .containsExactly("plan by Laos: open a consulate in Medan [foreign_affairs]");
    }

    @Test
    void what_the_two_agreed_may_stand_before() {
        assertThat(read("A trade fair will be held in April, the two ministers agreed."))
                .containsExactly(
                        "agree by Sugiono + Thongsavanh Phomvihane + Indonesia + Laos: A trade fair will be held"
                                + " in April [economy_trade_investment]");
        assertThat(read("Closer links in energy are what the two ministers settled on in Vientiane."))
                .containsExactly("agree by Sugiono + Thongsavanh Phomvihane + Indonesia + Laos: Closer links in energy"
                        + " [energy]");
    }

    @Test
    void what_a_pact_brings_about_is_no_pledge() {
        assertThat(read("They signed a defence pact. It will let their forces train together."))
                .isEmpty();
    }

    @Test
    void what_is_supposed_believed_or_over_is_no_undertaking() {
        assertThat(read("It would not be serious if Indonesia proposed a visit now. Sugiono had suggested a delay."
                        + " Thongsavanh is firmly convinced, he wrote, that Laos will keep to its path."))
                .isEmpty();
    }

    @Test
    void the_next_main_clause_ends_an_undertaking() {
        assertThat(read("\"We will table the pact in May, and I understand that Laos is busy,\" Sugiono said."))
                .containsExactly("pledge by Indonesia + Sugiono: table the pact in May [foreign_affairs]");
    }

    @Test
    void what_is_past_when_it_is_told_is_not_due() {
        assertThat(Scenario.of("2024-10-22", MET + "Indonesia will buy 50 MW by 2030, as agreed in 2016, Sugiono said.")
                        .reading()
                        .findings()
                        .commitments())
                .extracting(c -> c.due() == null ? null : c.due().edtf())
                .containsExactly("2030");
    }

    private static java.util.List<String> read(String text) {
        return Scenario.of("2024-10-22", MET + text).commitments();
    }

    @Test
    void what_somebody_says_would_be_done_is_their_word() {
        assertThat(read("Thongsavanh said that the radars would be delivered by June 2027."))
                .singleElement()
                .asString()
                .startsWith("pledge by Thongsavanh Phomvihane + Laos: the radars would be delivered by June 2027");
    }

    @Test
    void the_speakers_next_deed_is_no_part_of_the_promise() {
        assertThat(read("Sugiono announced that Indonesia will train thirty Lao nurses, and called on firms to help."))
                .first()
                .asString()
                .contains("train thirty Lao nurses [");
    }

    @Test
    void an_invitation_extended_proposes() {
        assertThat(read("Sugiono extended an invitation to Thongsavanh to open the fair in Medan."))
                .singleElement()
                .asString()
                .startsWith("propose by Sugiono + Indonesia: ")
                .contains("open the fair in Medan");
    }
}
