package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Wordings by which ministries and agencies tell of contacts, each of which once hid one or made two of one. */
class ContactScenariosTest {
    private static List<String> read(String text) {
        return Scenario.of("2024-10-22", text).engagements();
    }

    @Test
    void a_day_may_stand_between_whoever_acts_and_the_verb() {
        assertThat(read("Foreign Minister Ahmed Attaf of Algeria on Monday held a bilateral meeting with Antonio"
                        + " Tajani, Minister of Foreign Affairs of Italy, in New York."))
                .containsExactly("meeting held 2024-10-21 New York/US: Ahmed Attaf (DZ participant),"
                        + " Antonio Tajani (IT participant)");
    }

    @Test
    void two_states_take_part_where_nobody_is_named() {
        assertThat(read("Kenya and Rwanda held talks in Nairobi on Monday."))
                .containsExactly("talks held 2024-10-21 Nairobi/KE: KE and RW");
    }

    @Test
    void sides_that_no_state_is_named_for_take_no_part() {
        assertThat(read("The coach of Thailand was pleased. The two sides will meet again on Friday."))
                .isEmpty();
    }

    @Test
    void a_call_is_received_from_whoever_rings() {
        assertThat(read("Omani Foreign Minister Badr Albusaidi received a telephone call on Monday from Iranian Foreign"
                        + " Minister Abbas Araghchi."))
                .containsExactly("phone_call held 2024-10-21 -: Badr Albusaidi (OM participant),"
                        + " Abbas Araghchi (IR participant)");
    }

    @Test
    void a_lunch_is_a_contact_beside_the_meeting() {
        assertThat(read("President of Georgia Mikheil Kavelashvili met with President of Azerbaijan Ilham Aliyev in"
                        + " Tbilisi on Monday. A working lunch was then given in honour of the President of Azerbaijan"
                        + " on behalf of the President of Georgia."))
                .containsExactly(
                        "meeting held 2024-10-21 Tbilisi/GE: Mikheil Kavelashvili (GE host), Ilham Aliyev (AZ guest)",
                        "reception held 2024-10-21 Tbilisi/GE: Mikheil Kavelashvili (GE host),"
                                + " Ilham Aliyev (AZ guest)");
    }

    @Test
    void what_both_chair_is_one_high_level_meeting() {
        assertThat(read("The third India-Oman Strategic Dialogue was held in Muscat on Monday, co-chaired by Indian"
                        + " Foreign Secretary Vikram Misri and Omani Under-Secretary Khalifa Alharthy."))
                .containsExactly("high_level_meeting held 2024-10-21 Muscat/OM: Vikram Misri (IN co_chair),"
                        + " Khalifa Alharthy (OM co_chair)");
    }

    @Test
    void talks_with_two_are_two_inside_the_visit() {
        assertThat(read("NATO Secretary General Jens Stoltenberg was in Athens on Monday for talks with Greek Prime"
                        + " Minister Kyriakos Mitsotakis and Greek President Prokopis Pavlopoulos."))
                .containsExactly(
                        "visit held 2024-10-21 Athens/GR: Jens Stoltenberg (NATO guest)",
                        "talks held 2024-10-21 Athens/GR: Jens Stoltenberg (NATO guest),"
                                + " Kyriakos Mitsotakis (GR host)",
                        "talks held 2024-10-21 Athens/GR: Jens Stoltenberg (NATO guest),"
                                + " Prokopis Pavlopoulos (GR host)");
    }

    @Test
    void the_talks_spoken_of_again_are_the_same() {
        assertThat(read("Omani Foreign Minister Badr Albusaidi spoke by telephone with Iranian Foreign Minister Abbas"
                        + " Araghchi on Monday. During the talks, the two ministers discussed trade."))
                .containsExactly("phone_call held 2024-10-21 -: Badr Albusaidi (OM participant),"
                        + " Abbas Araghchi (IR participant)");
    }

    @Test
    void a_meeting_dropped_after_its_parties_are_named_is_called_off() {
        assertThat(read("The meeting between Turkish Foreign Minister Hakan Fidan and Greek Foreign Minister Giorgos"
                        + " Gerapetritis, planned for Monday, was cancelled."))
                .containsExactly("meeting called_off 2024-10-28 -: Hakan Fidan (TR participant),"
                        + " Giorgos Gerapetritis (GR participant)");
    }

    @Test
    void talks_that_have_not_taken_place_are_none() {
        assertThat(read("Talks between Turkish Foreign Minister Hakan Fidan and Greek Foreign Minister Giorgos"
                        + " Gerapetritis have not taken place for months."))
                .isEmpty();
    }

    @Test
    void the_next_in_turn_meets_the_same_host() {
        assertThat(read("Serbian Foreign Minister Ivica Dacic met Japanese Ambassador Akira Imamura in Belgrade on"
                        + " Monday. Then it was the turn of Canadian Ambassador Michelle Cameron."))
                .containsExactly(
                        "meeting held 2024-10-21 Belgrade/RS: Ivica Dacic (RS host), Akira Imamura (JP guest)",
                        "meeting held 2024-10-21 Belgrade/RS: Ivica Dacic (RS host), Michelle Cameron (CA guest)");
    }

    @Test
    void guests_of_several_states_make_a_visit_each() {
        assertThat(read("Maltese Foreign Minister Ian Borg and Finnish Foreign Minister Elina Valtonen arrived in"
                        + " Beijing on Monday."))
                .containsExactly(
                        "visit held 2024-10-21 Beijing/CN: Ian Borg (MT guest)",
                        "visit held 2024-10-21 Beijing/CN: Elina Valtonen (FI guest)");
    }

    @Test
    void whose_visit_it_is_may_follow_where_it_leads() {
        assertThat(read("Kenya and Rwanda signed ten agreements during a state visit to Kigali by Kenyan President"
                        + " William Ruto."))
                .contains("visit held - Kigali/RW: William Ruto (KE guest)");
    }

    @Test
    void a_visit_told_before_its_day_is_planned_whatever_the_verb() {
        assertThat(read("Iranian Foreign Minister Abbas Araghchi, whose Muscat visit is slated for Friday, goes to Doha"
                        + " on Sunday."))
                .containsExactlyInAnyOrder(
                        "visit planned 2024-10-25 Muscat/OM: Abbas Araghchi (IR guest)",
                        "visit planned 2024-10-27 Doha/QA: Abbas Araghchi (IR guest)");
    }

    @Test
    void the_council_that_somebody_goes_to_is_a_conference() {
        assertThat(read("Chinese President Xi Jinping will attend the 24th Meeting of the Council of Heads of State of"
                        + " the Shanghai Cooperation Organization."))
                .containsExactly("conference planned - -: Xi Jinping (CN participant)");
    }

    @Test
    void calling_on_somebody_to_act_is_no_call() {
        assertThat(read("Omani Foreign Minister Badr Albusaidi called on Iranian Foreign Minister Abbas Araghchi to end"
                        + " the dispute."))
                .isEmpty();
    }

    @Test
    void letters_are_handed_over_to_the_host() {
        assertThat(read(
                        "The High Commissioner of Canada, Mark Berman, handed over his Letters of Credence to President Irfaan"
                                + " Ali of Guyana on Monday."))
                .containsExactly("ceremony held 2024-10-21 /GY: Mark Berman (CA guest), Irfaan Ali (GY host)");
    }

    @Test
    void talks_that_somebody_had_held_are_theirs() {
        assertThat(read(
                        "Speaker Lindita Nikolla of Albania recalled the talks she had held on Monday in Skopje with Speaker"
                                + " Talat Xhaferi of North Macedonia."))
                .containsExactly(
                        "talks held 2024-10-21 Skopje/MK: Lindita Nikolla (AL guest), Talat Xhaferi (MK host)");
    }

    @Test
    void meeting_the_needs_meets_nobody() {
        assertThat(read(
                        "Ministers Ann Lee of Australia and Bo Berg of Sweden spoke in Stockholm on Monday. The ministers said"
                                + " that the family comes first in meeting the needs of the young."))
                .hasSize(1);
    }

    @Test
    void who_is_told_with_his_state_stands_with_the_next() {
        assertThat(Scenario.of(
                                "2025-04-08",
                                "President Alar Karis of Estonia and Prime Minister Evika Silina of Latvia met in Tartu on Monday.")
                        .engagements())
                .containsExactly("meeting held 2025-04-07 Tartu/EE: Alar Karis (EE host), Evika Silina (LV guest)");
    }

    @Test
    void his_visit_is_that_of_whom_its_own_clause_tells() {
        assertThat(Scenario.of(
                                "2025-04-07",
                                "President Alar Karis of Estonia and Prime Minister Evika Silina of Latvia planted an oak in Riga"
                                        + " yesterday, before Mr Karis flew home at the end of his visit.")
                        .engagements())
                .containsExactly("visit held 2025-04-06 Riga/LV: Alar Karis (EE guest)");
    }

    @Test
    void lawmakers_are_no_ministers() {
        assertThat(
                        read(
                                "A delegation of South Korean lawmakers led by Rep. Chung Jin-suk met with Japanese Prime Minister"
                                        + " Fumio Kishida in Tokyo on Monday. South Korean Foreign Minister Park Jin stayed in Seoul."))
                .containsExactly("meeting held 2024-10-21 Tokyo/JP: Chung Jin-suk (KR guest), Fumio Kishida (JP host)");
    }
}
