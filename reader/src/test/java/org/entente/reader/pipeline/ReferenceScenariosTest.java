package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceScenariosTest {
    @Test
    void the_leader_of_a_state_is_the_one_on_stage() {
        assertThat(Scenario.of(
                                "2024-10-22",
                                "Korean President Lee Jae-myung met visiting Kenyan President William Ruto in Seoul."
                                        + " The Kenyan leader praised the growth of Korea. The leader said trade must"
                                        + " double.")
                        .statements())
                .containsExactly(
                        "praise William Ruto: The Kenyan leader praised the growth of Korea.",
                        "affirm William Ruto: The leader said trade must double.");
    }

    @Test
    void the_ambassador_and_the_diplomat_are_whoever_holds_the_post() {
        assertThat(Scenario.of(
                                "2024-10-22",
                                "Prime Minister Sonexay Siphandone received Vietnamese Ambassador Nguyen Minh Tam in"
                                        + " Vientiane on Monday. For his part, the ambassador thanked the host."
                                        + " The diplomat promised to open a school.")
                        .commitments())
                .containsExactly("pledge by Nguyen Minh Tam: open a school [education_training]");
    }

    @Test
    void two_posts_before_one_name_are_two_posts_of_one_person() {
        assertThat(Scenario.of(
                                "2024-10-22",
                                "First Secretary of the Communist Party of Cuba Central Committee and"
                                        + " President of Cuba Miguel Diaz-Canel met Lao"
                                        + " President Thongloun Sisoulith in Havana.")
                        .people())
                .containsExactly(
                        "Miguel Diaz-Canel CU: First Secretary @ Communist Party of Cuba Central Committee; President @ ",
                        "Thongloun Sisoulith LA: President @ ");
    }

    @Test
    void a_counterpart_holds_the_post_of_the_other_side() {
        assertThat(Scenario.of(
                                "2024-10-22",
                                "Polish Defence Minister Wladyslaw Kosiniak-Kamysz met his Finnish counterpart Antti"
                                        + " Hakkanen in Helsinki.")
                        .people())
                .contains("Antti Hakkanen FI: Defence Minister @ Ministry of National Defence");
    }
}
