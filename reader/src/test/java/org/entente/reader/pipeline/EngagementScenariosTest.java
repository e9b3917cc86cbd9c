package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngagementScenariosTest {
    private static final String TUESDAY = "2024-10-22";

    @Test
    void talks_with_a_counterpart_have_a_host_where_they_are_held() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Australian Foreign Minister Penny Wong held talks with her Thai counterpart"
                                        + " Maris Sangiampongsa in Bangkok on Tuesday.")
                        .engagements())
                .containsExactly(
                        "talks held 2024-10-22 Bangkok/TH: Penny Wong (AU guest), Maris Sangiampongsa (TH host)");
    }

    @Test
    void two_subjects_with_long_posts_both_take_part() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Philippine Defence Secretary Gilberto Teodoro and Australian Deputy Prime Minister and"
                                        + " Minister for Defence Richard Marles held talks in Manila.")
                        .engagements())
                .containsExactly(
                        "talks held 2024-10-22 Manila/PH: Gilberto Teodoro (PH host), Richard Marles (AU guest)");
    }

    @Test
    void a_call_by_telephone_has_no_place() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Malaysian Prime Minister Anwar Ibrahim spoke by telephone with Azerbaijani President"
                                        + " Ilham Aliyev on Sunday.")
                        .engagements())
                .containsExactly(
                        "phone_call held 2024-10-20 -: Anwar Ibrahim (MY participant), Ilham Aliyev (AZ participant)");
    }

    @Test
    void a_visit_put_off_is_postponed() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Foreign Minister Ishaq Dar's visit to Japan, planned for next week, has been"
                                        + " postponed, Pakistani officials said.")
                        .engagements())
                .containsExactly("visit postponed 2024-10-28/2024-11-03 /JP: Ishaq Dar (PK guest)");
    }

    @Test
    void a_visit_that_somebody_is_set_to_make_is_planned_and_whoever_invites_is_the_host() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Indian President Droupadi Murmu is set to visit Portugal from November 3 to 5 at the"
                                        + " invitation of President Marcelo Rebelo de Sousa.")
                        .engagements())
                .containsExactly("visit planned 2024-11-03/2024-11-05 /PT: Droupadi Murmu (IN guest),"
                        + " Marcelo Rebelo de Sousa (PT host)");
    }

    @Test
    void a_two_day_visit_that_ended_on_tuesday_began_on_monday() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Cambodian Prime Minister Hun Manet left Hanoi on Tuesday at the end of a two-day"
                                        + " official visit to Vietnam.")
                        .engagements())
                .containsExactly("visit held 2024-10-21/2024-10-22 Hanoi/VN: Hun Manet (KH guest)");
    }

    @Test
    void whoever_is_received_is_the_guest() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Georgian Prime Minister Irakli Kobakhidze was received by Armenian President"
                                        + " Vahagn Khachaturyan in Yerevan.")
                        .engagements())
                .containsExactly("reception held 2024-10-22 Yerevan/AM: Irakli Kobakhidze (GE guest),"
                        + " Vahagn Khachaturyan (AM host)");
    }

    @Test
    void letters_have_senders_and_receivers_but_no_place() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Indonesian President Prabowo Subianto sent a message of congratulations to Indian"
                                        + " Prime Minister Narendra Modi on Monday.")
                        .engagements())
                .containsExactly("exchange_of_letters held 2024-10-21 -: Prabowo Subianto (ID participant),"
                        + " Narendra Modi (IN participant)");
    }

    @Test
    void an_organisation_is_at_home_where_it_sits() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "Secretary-General Kao Kim Hourn met Norwegian Ambassador Kjell Tormod Pettersen at"
                                        + " the ASEAN Secretariat in Jakarta.")
                        .engagements())
                .containsExactly("meeting held 2024-10-22 Jakarta/ID: Kao Kim Hourn (ASEAN host),"
                        + " Kjell Tormod Pettersen (NO guest)");
    }

    @Test
    void sport_meets_nobody() {
        assertThat(Scenario.of(
                                TUESDAY,
                                "The striker met the cross and Vietnam beat Laos. The hosts defended well, said coach"
                                        + " Toshiya Miura.")
                        .engagements())
                .isEmpty();
    }

    @Test
    void a_domestic_meeting_is_rejected_with_its_reason() {
        Scenario scenario = Scenario.of(TUESDAY, "The governor met farmers on Monday. He agreed to mend the road.");

        assertThat(scenario.engagements()).isEmpty();
        assertThat(scenario.commitments()).isEmpty();
        assertThat(scenario.rejected())
                .contains("verb meet: nobody is named who takes part", "verb agree: no other side is spoken to");
    }
}
