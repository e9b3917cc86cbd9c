package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Journeys told without the word visit, to several states, or called off in other words. */
class JourneyScenariosTest {
    private static List<String> read(String text) {
        return Scenario.of("2024-10-22", text).engagements();
    }

    @Test
    void who_leads_a_delegation_somewhere_visits_it() {
        assertThat(
                        read(
                                "Lao Vice President Pany Yathotou led a delegation to the northern province of Son La in Vietnam on Monday."))
                .containsExactly("visit held 2024-10-21 Son La/VN: Pany Yathotou (LA guest)");
    }

    @Test
    void who_sets_off_for_a_city_will_be_there() {
        assertThat(read("Foreign Secretary David Lammy of the United Kingdom sets off for Washington today."))
                .containsExactly("visit planned 2024-10-22 Washington/US: David Lammy (GB guest)");
    }

    @Test
    void a_phrase_may_tell_of_the_visit() {
        assertThat(read("While in Tokyo, Polish Foreign Minister Radoslaw Sikorski thanked the volunteers."))
                .containsExactly("visit held - Tokyo/JP: Radoslaw Sikorski (PL guest)");
    }

    @Test
    void who_is_currently_somewhere_visits_it() {
        assertThat(read("Maltese Prime Minister Robert Abela, currently in Tunis, said the ferry line was useful."))
                .containsExactly("visit held - Tunis/TN: Robert Abela (MT guest)");
    }

    @Test
    void on_a_visit_between_commas_is_a_visit() {
        assertThat(
                        read(
                                "Danish Prime Minister Mette Frederiksen, on a working visit to Latvia, met Prime Minister Evika Silina in Riga on Monday."))
                .containsExactly(
                        "visit held 2024-10-21 /LV: Mette Frederiksen (DK guest)",
                        "meeting held 2024-10-21 Riga/LV: Mette Frederiksen (DK guest), Evika Silina (LV host)");
    }

    @Test
    void whom_the_invitation_names_first_does_not_travel() {
        assertThat(
                        read(
                                "At the invitation of President Aleksandar Vucic of the Republic of Serbia, President Xi Jinping of China will pay a state visit to Serbia from November 7 to 8."))
                .containsExactly(
                        "visit planned 2024-11-07/2024-11-08 /RS: Xi Jinping (CN guest), Aleksandar Vucic (RS host)");
    }

    @Test
    void who_leaves_a_state_has_visited_it() {
        assertThat(read("Thai Prime Minister Anutin Charnvirakul left Vientiane for Hanoi on Sunday."))
                .containsExactly(
                        "visit held 2024-10-20 Vientiane/LA: Anutin Charnvirakul (TH guest)",
                        "visit held 2024-10-20 Hanoi/VN: Anutin Charnvirakul (TH guest)");
        assertThat(read("Thai Prime Minister Anutin Charnvirakul left Bangkok for Hanoi on Sunday."))
                .containsExactly("visit held 2024-10-20 Hanoi/VN: Anutin Charnvirakul (TH guest)");
    }

    @Test
    void a_visit_without_a_place_was_to_where_its_end_is_reported() {
        assertThat(
                        read(
                                "VIENTIANE, Oct. 21 (KPL) - Indian Prime Minister Narendra Modi flew home at the end of his visit."))
                .containsExactly("visit held - /LA: Narendra Modi (IN guest)");
    }

    @Test
    void who_travels_to_several_states_visits_each() {
        assertThat(read("French President Emmanuel Macron will visit India and the Philippines next month."))
                .containsExactly(
                        "visit planned 2024-11 /IN: Emmanuel Macron (FR guest)",
                        "visit planned 2024-11 /PH: Emmanuel Macron (FR guest)");
        assertThat(read("Polish Foreign Minister Radoslaw Sikorski visited Rabat and Casablanca on Monday."))
                .containsExactly("visit held 2024-10-21 Rabat/MA: Radoslaw Sikorski (PL guest)");
    }

    @Test
    void the_day_of_one_stop_counts_before_the_week_of_the_tour() {
        assertThat(read(
                        "South Korean Foreign Minister Cho Tae-yul is off to Vietnam and Sri Lanka this week. Cho will fly"
                                + " to Sri Lanka on Thursday."))
                .containsExactly(
                        "visit planned 2024-10-21/2024-10-27 /VN: Cho Tae-yul (KR guest)",
                        "visit planned 2024-10-24 /LK: Cho Tae-yul (KR guest)");
    }

    @Test
    void a_tour_of_several_states_is_a_visit_to_each() {
        assertThat(
                        read(
                                "Foreign Minister Ishaq Dar of Pakistan put off his official visits to Germany, Denmark and Norway."))
                .containsExactly(
                        "visit postponed - /DE: Ishaq Dar (PK guest)",
                        "visit postponed - /DK: Ishaq Dar (PK guest)",
                        "visit postponed - /NO: Ishaq Dar (PK guest)");
    }

    @Test
    void who_crosses_into_a_state_visits_it() {
        assertThat(read("North Korean leader Kim Jong Un crossed into Russia on Monday."))
                .containsExactly("visit held 2024-10-21 /RU: Kim Jong Un (KP guest)");
    }

    @Test
    void who_was_in_a_city_abroad_visited_it() {
        assertThat(
                        read(
                                "Senegalese President Bassirou Diomaye Faye was in Abidjan on Monday on a friendship and working visit."))
                .containsExactly("visit held 2024-10-21 Abidjan/CI: Bassirou Diomaye Faye (SN guest)");
    }

    @Test
    void his_planned_visit_was_not_wanted() {
        assertThat(read("German President Frank-Walter Steinmeier said his planned visit to Kyiv was not wanted."))
                .containsExactly("visit called_off - Kyiv/UA: Frank-Walter Steinmeier (DE guest)");
    }

    @Test
    void a_visit_received_is_a_call_on_the_host() {
        assertThat(
                        read(
                                "Vice President Geraldo Alckmin of Brazil received a visit on Monday from the Ambassador of Vietnam, Bui Van Nghi."))
                .containsExactly("reception held 2024-10-21 /BR: Geraldo Alckmin (BR host), Bui Van Nghi (VN guest)");
    }

    @Test
    void each_state_of_a_journey_has_its_own_days() {
        assertThat(
                        read(
                                "External Affairs Minister, Shri S. Jaishankar will pay an official visit to the United Republic of"
                                        + " Tanzania from 5-8 November 2024, and to the Republic of Kenya from 9-10 November 2024."))
                .containsExactly(
                        "visit planned 2024-11-05/2024-11-08 /TZ: S. Jaishankar (IN guest)",
                        "visit planned 2024-11-09/2024-11-10 /KE: S. Jaishankar (IN guest)");
    }

    @Test
    void whose_delegation_arrives_arrives() {
        assertThat(read("Prime Minister Sonexay Siphandone's delegation arrived in Hanoi on Monday."))
                .containsExactly("visit held 2024-10-21 Hanoi/VN: Sonexay Siphandone (LA guest)");
    }

    @Test
    void who_has_been_in_the_country_is_on_a_visit() {
        assertThat(read("Windhoek, October 22 - Ghanaian minister Kwasi Amoako-Attah, who has been in the country since"
                        + " Sunday, met President Nangolo Mbumba of Namibia on Tuesday."))
                .contains("visit held 2024-10-20 /NA: Kwasi Amoako-Attah (GH guest)");
    }

    @Test
    void a_town_behind_in_is_no_name() {
        assertThat(read(
                        "Indian minister S. Jaishankar is in Tanzania. In Dar es Salaam, he met President Samia Suluhu Hassan"
                                + " on Monday."))
                .contains("meeting held 2024-10-21 Dar es Salaam/TZ: S. Jaishankar (IN guest), Samia Suluhu Hassan (TZ"
                        + " host)");
    }
}
