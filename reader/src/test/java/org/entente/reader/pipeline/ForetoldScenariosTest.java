package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to become of a thing that somebody has in hand, as his word. */
class ForetoldScenariosTest {
    private static final String MET =
            "Ecuadorian Foreign Minister Marcos Reyes held talks with his Peruvian counterpart Luis Castro in Lima on"
                    + " Tuesday.\n\n";

    private static List<String> read(String text) {
        return Scenario.of("2029-11-06", MET + text).commitments().stream()
                .map(c -> c.replaceFirst(" \\[.*", ""))
                .toList();
    }

    @Test
    void what_must_be_done_is_the_word_of_whoever_says_so_after() {
        assertThat(read("The school must be finished before the rains, Reyes said."))
                .containsExactly("pledge by Marcos Reyes + Ecuador: The school must be finished before the rains");
        assertThat(read("Ground will be broken in the first half of 2030, he told his guest."))
                .containsExactly("pledge by Marcos Reyes + Ecuador: Ground will be broken in the first half of 2030");
    }

    @Test
    void it_is_what_the_sentence_before_tells_of() {
        assertThat(read("Reyes said that strikes had held up work on the quay. It will be put into use in April, he"
                        + " pledged."))
                .containsExactly("pledge by Marcos Reyes + Ecuador: It will be put into use in April");
    }

    @Test
    void a_sentence_that_goes_on_with_somebodys_word_is_his_plan_when_it_names_a_time() {
        String told = "Reyes said that money had been found for the power line. ";
        assertThat(read(told + "The tender for it will be opened in 2030."))
                .containsExactly("plan by Marcos Reyes + Ecuador: The tender for it will be opened in 2030");
        assertThat(read(told + "It is a thin line.")).isEmpty();
    }

    @Test
    void a_thing_goes_ahead_or_works_by_a_day() {
        assertThat(read("Reyes said that the container terminal would go ahead with Peru as agreed in May."))
                .hasSize(1)
                .allMatch(c -> c.contains("the container terminal would go ahead with Peru"));
        assertThat(read("The plant should produce power by the end of 2030, an official said."))
                .hasSize(1)
                .allMatch(c -> c.endsWith("The plant should produce power by the end of 2030"));
    }

    @Test
    void the_government_is_the_speakers_own() {
        assertThat(read("The government will invite companies to build it this year, Reyes said."))
                .containsExactly(
                        "pledge by Marcos Reyes + Ecuador: The government will invite companies to build it this year");
    }

    @Test
    void what_two_reaffirm_is_agreed() {
        assertThat(read("The two ministers reaffirmed that the cable would be laid by the end of 2031."))
                .hasSize(1)
                .allMatch(c -> c.startsWith("agree by") && c.endsWith("the cable would be laid by the end of 2031"));
    }

    @Test
    void a_commission_that_will_meet_again_is_for_both() {
        assertThat(read("The Commission will meet again in Lima in 2031."))
                .hasSize(1)
                .allMatch(c -> c.startsWith("agree by"));
        assertThat(
                        read(
                                "The two ministers signed an agreement on the Border Council. It will meet once a year in turn."))
                .hasSize(1);
    }

    @Test
    void an_accepted_invitation_and_a_joint_workshop_are_plans() {
        assertThat(read("Reyes accepted an invitation to visit Peru again this year."))
                .containsExactly("plan by Marcos Reyes + Ecuador: visit Peru again this year");
        assertThat(read("They will hold a joint workshop on fisheries in Lima before June."))
                .hasSize(1);
    }

    @Test
    void an_occasion_or_an_appointment_undertakes_nothing() {
        assertThat(read("Reyes said the fair would be opened by the mayor.")).isEmpty();
        assertThat(read("The agreement would be signed next week, Reyes said.")).isEmpty();
        assertThat(read("The election will be held in April, Reyes said.")).isEmpty();
    }

    @Test
    void forecasts_beliefs_and_strangers_undertake_nothing() {
        assertThat(read("Reyes said that trade would reach five billion dollars by 2031."))
                .isEmpty();
        assertThat(read("Reyes said he believed that the bridge would be finished by 2031."))
                .isEmpty();
        assertThat(read("Experts say the dam would be finished only in 2040.")).isEmpty();
        assertThat(read("Reyes said that the friendship of the two peoples would be handed down to the young."))
                .isEmpty();
    }
}
