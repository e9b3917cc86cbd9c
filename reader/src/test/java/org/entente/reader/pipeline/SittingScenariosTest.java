package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions of standing bodies, gatherings attended, and meetings told in unusual words. */
class SittingScenariosTest {
    private static List<String> read(String text) {
        return Scenario.of("2024-10-22", text).engagements();
    }

    @Test
    void a_numbered_session_counts_though_nobody_is_named() {
        assertThat(read("The sixth round of Czech-Kazakh political consultations was held in Astana on Monday."))
                .containsExactly("talks held 2024-10-21 Astana/KZ: CZ and KZ");
    }

    @Test
    void the_next_session_is_planned() {
        assertThat(
                        read(
                                "Laos will host the 23rd Joint Commission with Thailand next year, the foreign ministry announced."))
                .containsExactly("high_level_meeting planned 2025 /LA: LA and TH");
    }

    @Test
    void to_agree_to_hold_a_session_is_not_to_hold_it() {
        assertThat(
                        read(
                                "Ministers Bui Thanh Son of Vietnam and Enrique Manalo of the Philippines met in Manila on Monday. They agreed to hold the next Joint Commission in Hanoi."))
                .containsExactly(
                        "meeting held 2024-10-21 Manila/PH: Bui Thanh Son (VN guest), Enrique Manalo (PH host)");
    }

    @Test
    void was_co_chaired_by_is_told_of_both() {
        assertThat(
                        read(
                                "The 22nd Joint Commission between Thailand and Laos was co-chaired in Bangkok on Monday by Thai Foreign Minister Maris Sangiampongsa and Lao Foreign Minister Thongsavanh Phomvihane."))
                .containsExactly(
                        "high_level_meeting held 2024-10-21 Bangkok/TH: Maris Sangiampongsa (TH co_chair), Thongsavanh Phomvihane (LA co_chair)");
    }

    @Test
    void a_gathering_may_be_named_by_who_gathers() {
        assertThat(
                        read(
                                "Greek Prime Minister Kyriakos Mitsotakis attended the EU-Western Balkans summit in Brussels on Monday."))
                .containsExactly("conference held 2024-10-21 Brussels/BE: Kyriakos Mitsotakis (GR participant)");
    }

    @Test
    void a_gathering_may_have_a_title_of_its_own() {
        assertThat(
                        read(
                                "Prime Minister Sitiveni Rabuka of Fiji took part in the Commonwealth Heads of Government Meeting in Apia on Monday."))
                .containsExactly("conference held 2024-10-21 Apia/WS: Sitiveni Rabuka (FJ participant)");
    }

    @Test
    void presidents_with_their_states_act_together() {
        assertThat(
                        read(
                                "Presidents Luiz Inacio Lula da Silva of Brazil and Gustavo Petro of Colombia signed ten agreements in Bogota on Monday."))
                .containsExactly(
                        "signing held 2024-10-21 Bogota/CO: Luiz Inacio Lula da Silva (BR participant), Gustavo Petro (CO participant)");
    }

    @Test
    void had_talks_is_told_by_a_noun() {
        assertThat(
                        read(
                                "Prime Minister Viktor Orban of Hungary had talks in Budapest on Monday with Charles Michel, the president of the European Council."))
                .containsExactly(
                        "talks held 2024-10-21 Budapest/HU: Viktor Orban (HU host), Charles Michel (EU guest)");
    }

    @Test
    void to_speak_in_a_city_is_to_meet_there() {
        assertThat(
                        read(
                                "Serbian President Aleksandar Vucic spoke in Belgrade on Monday with European Commissioner Oliver Varhelyi."))
                .containsExactly(
                        "meeting held 2024-10-21 Belgrade/RS: Aleksandar Vucic (RS host), Oliver Varhelyi (EU guest)");
    }

    @Test
    void to_meet_virtually_is_a_video_call() {
        assertThat(
                        read(
                                "Mexican Foreign Secretary Juan Ramon de la Fuente and US Secretary of State Antony Blinken met virtually on Monday."))
                .containsExactly(
                        "video_call held 2024-10-21 -: Juan Ramon de la Fuente (MX participant), Antony Blinken (US participant)");
    }

    @Test
    void to_come_together_with_somebody_is_to_meet() {
        assertThat(
                        read(
                                "Turkish Foreign Minister Hakan Fidan came together with his Iranian counterpart Abbas Araghchi in Istanbul on Monday."))
                .containsExactly(
                        "meeting held 2024-10-21 Istanbul/TR: Hakan Fidan (TR host), Abbas Araghchi (IR guest)");
    }

    @Test
    void to_visit_somebody_is_to_meet_them() {
        assertThat(
                        read(
                                "Albanian Prime Minister Edi Rama visited President Vjosa Osmani of Kosovo in Pristina on Monday."))
                .containsExactly("meeting held 2024-10-21 Pristina/XK: Edi Rama (AL guest), Vjosa Osmani (XK host)");
    }

    @Test
    void views_exchanged_by_two_are_a_meeting() {
        assertThat(
                        read(
                                "Botswana President Duma Boko and Namibian President Nangolo Mbumba exchanged views on the river in Windhoek on Monday."))
                .containsExactly("meeting held 2024-10-21 Windhoek/NA: Duma Boko (BW guest), Nangolo Mbumba (NA host)");
    }

    @Test
    void a_telephone_talk_is_a_call() {
        assertThat(
                        read(
                                "Foreign Minister Takeshi Iwaya of Japan held a telephone talk with Melanie Joly, Minister of Foreign Affairs of Canada, on Monday."))
                .containsExactly(
                        "phone_call held 2024-10-21 -: Takeshi Iwaya (JP participant), Melanie Joly (CA participant)");
    }

    @Test
    void those_met_in_one_list_are_of_one_state() {
        assertThat(
                        read(
                                "Mongolian Health Minister Sereejav Enkhbold met Thongsavanh Phomvihane, Foreign Minister of Laos, and Mr Malaythong Kommasith, Minister of Industry, on Monday."))
                .containsExactly(
                        "meeting held 2024-10-21 -: Sereejav Enkhbold (MN participant), Thongsavanh Phomvihane (LA participant)",
                        "meeting held 2024-10-21 -: Sereejav Enkhbold (MN participant), Malaythong Kommasith (LA participant)");
    }

    @Test
    void who_is_met_in_a_city_is_at_home_there() {
        assertThat(read("In Bishkek on Monday EU High Representative Kaja Kallas met President Askar Samatov."))
                .containsExactly("meeting held 2024-10-21 Bishkek/KG: Kaja Kallas (EU guest), Askar Samatov (KG host)");
    }

    @Test
    void is_to_meet_is_planned() {
        assertThat(
                        read(
                                "On Wednesday Chinese President Xi Jinping is to meet Philippine Senate President Vicente Sotto."))
                .containsExactly(
                        "meeting planned 2024-10-23 -: Xi Jinping (CN participant), Vicente Sotto (PH participant)");
    }

    @Test
    void a_ceremony_may_be_given_somebody() {
        assertThat(
                        read(
                                "President Rodrigo Duterte of the Philippines gave Chinese President Xi Jinping a welcoming ceremony in Manila on Monday."))
                .containsExactly(
                        "ceremony held 2024-10-21 Manila/PH: Rodrigo Duterte (PH host), Xi Jinping (CN guest)");
    }

    private static final String MET = "Foreign Minister Jan Lipavsky of the Czech Republic met Foreign Minister Nikola"
            + " Selakovic of Serbia in Prague on Monday. ";

    private static List<String> after(String text) {
        return read(MET + text).stream().skip(1).toList();
    }

    @Test
    void what_a_state_will_host_on_a_day_is_arranged_though_nobody_is_named() {
        assertThat(after("Serbia will host the third Danube-Balkans Dialogue on 6 November."))
                .containsExactly("conference planned 2024-11-06 /RS: CZ and RS");
        assertThat(after("They spoke of the joint committee that Serbia will host in March next year."))
                .containsExactly("high_level_meeting planned 2025-03 /RS: CZ and RS");
    }

    @Test
    void a_group_that_is_to_meet_in_a_town_is_arranged() {
        assertThat(after("The Czech-Serbian Friendship Group is to meet in Brno in December."))
                .containsExactly("meeting planned 2024-12 Brno/CZ: CZ and RS");
    }

    @Test
    void what_has_no_day_is_not_arranged() {
        assertThat(after("Serbia will host the third Danube-Balkans Dialogue.")).isEmpty();
    }

    @Test
    void a_dinner_held_afterwards_is_of_the_two_who_met() {
        assertThat(after("A working dinner was held afterwards."))
                .containsExactly(
                        "reception held 2024-10-21 Prague/CZ: Jan Lipavsky (CZ host), Nikola Selakovic (RS guest)");
    }

    @Test
    void what_two_agreed_to_hold_is_not_arranged() {
        assertThat(after("The two countries agreed to hold a forum in Brno in December."))
                .isEmpty();
    }

    @Test
    void who_is_invited_to_a_forum_may_stay_away() {
        assertThat(after("Selakovic extended an invitation to Lipavsky to attend the Belgrade Security Forum."))
                .isEmpty();
    }
}
