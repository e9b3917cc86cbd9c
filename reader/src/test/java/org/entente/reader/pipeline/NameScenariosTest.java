package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameScenariosTest {
    private static List<String> people(String text) {
        return Scenario.of("2024-10-22", text).people();
    }

    @Test
    void a_list_of_states_is_told_out_over_a_list_of_names() {
        assertThat(people("He met the Polish and Finnish foreign ministers, Anna Nowak and Elina Salo."))
                .containsExactly(
                        "Anna Nowak PL: Foreign Minister @ Ministry of Foreign Affairs",
                        "Elina Salo FI: Foreign Minister @ Ministry of Foreign Affairs");
        assertThat(people("He met the foreign ministers of Malta and Libya, Karl Borg and Salma Mangoush."))
                .containsExactly(
                        "Karl Borg MT: Foreign Minister @ Ministry of Foreign Affairs",
                        "Salma Mangoush LY: Foreign Minister @ Ministry of Foreign Affairs");
    }

    @Test
    void a_state_in_a_list_of_envoys_stands_before_its_envoy() {
        assertThat(people("She received the ambassadors of Uruguay, Nestor Navas, Chile, Julia Fiol, and Australia,"
                        + " Teagan Brink."))
                .containsExactly(
                        "Nestor Navas UY: Ambassador @ Embassy",
                        "Julia Fiol CL: Ambassador @ Embassy",
                        "Teagan Brink AU: Ambassador @ Embassy");
    }

    @Test
    void names_that_share_all_words_but_the_first_are_two_people() {
        assertThat(people("Kuwait's Amir Sheikh Sabah Al-Ahmad Al-Jaber Al-Sabah and Crown Prince Sheikh Nawaf Al-Ahmad"
                        + " Al-Jaber Al-Sabah met in Kuwait City."))
                .containsExactly(
                        "Sabah Al-Ahmad Al-Jaber Al-Sabah KW: Amir @ ",
                        "Nawaf Al-Ahmad Al-Jaber Al-Sabah KW: Crown Prince @ ");
    }

    @Test
    void a_post_that_ends_an_opening_phrase_is_not_that_of_the_name_behind_it() {
        assertThat(people(
                        "On behalf of the President of Zambia, Foreign Minister Mulambo Haimbe handed over a letter in"
                                + " Lusaka."))
                .containsExactly("Mulambo Haimbe ZM: Foreign Minister @ Ministry of Foreign Affairs");
        assertThat(people(
                        "In the evening, authorised by the Prime Minister of Laos, Mr Kikeo Khaykhamphithoun opened the"
                                + " fair."))
                .containsExactly("Kikeo Khaykhamphithoun LA: ");
        assertThat(people(
                        "At the invitation of the Prime Minister of Laos, Sonexay Siphandone, Vietnamese Prime Minister"
                                + " Pham Minh Chinh arrived."))
                .contains("Sonexay Siphandone LA: Prime Minister @ Government");
    }

    @Test
    void a_parenthesis_of_speech_is_no_post() {
        assertThat(people("Shavkat Mirziyoyev, the President of Kazakhstan pointed out, has done much."))
                .containsExactly("Shavkat Mirziyoyev UZ: ");
    }

    @Test
    void a_counterpart_shares_the_portfolio_only() {
        assertThat(people("Vietnamese Deputy Prime Minister and Foreign Minister Bui Thanh Son met his Chinese"
                        + " counterpart Wang Yi."))
                .contains("Wang Yi CN: Foreign Minister @ Ministry of Foreign Affairs");
        assertThat(people("Iran's foreign minister, Hossein Karimi, hosted his Saudi opposite number, Faisal bin"
                        + " Farhan."))
                .contains("Faisal bin Farhan SA: foreign minister @ Ministry of Foreign Affairs");
    }

    @Test
    void a_post_may_serve_a_plain_noun_of_a_state() {
        assertThat(people("The spokesman of the Iranian foreign ministry, Nasser Kanani, spoke."))
                .containsExactly("Nasser Kanani IR: spokesman @ foreign ministry");
        assertThat(people("He met the head of the border guard department of the General Staff of the Lao People's"
                        + " Army, Maj. Gen. Siphan Phong."))
                .containsExactly("Siphan Phong LA: head @ General Staff of the Lao People's Army");
    }

    @Test
    void who_is_elected_or_accredited_holds_the_post() {
        assertThat(people("The party elected Hun Manet Vice President of the CPP."))
                .containsExactly("Hun Manet KH: Vice President @ CPP");
        assertThat(people("Carla Kennedy presented her credentials as Ambassador of the United States of America to the"
                        + " Governor-General of Australia, David Hurley."))
                .contains("Carla Kennedy US: Ambassador @ Embassy");
    }

    @Test
    void organs_speak_for_their_organisation() {
        assertThat(people("European Council President Antonio Costa met NATO Secretary General Mark Rutte."))
                .containsExactly(
                        "Antonio Costa EU: European Council President @ European Council",
                        "Mark Rutte NATO: Secretary General @ NATO");
    }

    @Test
    void chains_of_honorifics_are_no_part_of_the_name() {
        assertThat(people(
                        "YAB Dato' Seri Anwar Ibrahim, Prime Minister of Malaysia, met Samdech Akka Moha Ponhea Chakrei"
                                + " Heng Samrin and H.E. Dr. Maliki Osman."))
                .extracting(p -> p.split(" [A-Z]{2}:")[0])
                .containsExactly("Anwar Ibrahim", "Heng Samrin", "Maliki Osman");
    }

    @Test
    void names_keep_their_hyphens_apostrophes_and_juniors() {
        assertThat(people(
                        "Korean Vice Foreign Minister Cho Sei-young met Samoan Prime Minister Fiame Naomi Mata'afa and"
                                + " Mr. Gilberto C. TEODORO, Jr., Secretary of National Defense of the Philippines."))
                .containsExactly(
                        "Cho Sei-young KR: Vice Foreign Minister @ Ministry of Foreign Affairs",
                        "Fiame Naomi Mata'afa WS: Prime Minister @ Government",
                        "Gilberto C. TEODORO, Jr. PH: Secretary of National Defense @ Ministry of National Defence");
    }

    @Test
    void the_king_and_the_queen_are_two() {
        assertThat(people("The King and Queen Camilla spoke. King Charles III is 75."))
                .containsExactly("Camilla GB: Queen @ ", "Charles III GB: King @ ");
    }

    @Test
    void who_made_the_page_is_not_in_it() {
        assertThat(people("Lao Foreign Minister Saleumxay Kommasith spoke.\n\nTranslated by Anh Quan"))
                .containsExactly("Saleumxay Kommasith LA: Foreign Minister @ Ministry of Foreign Affairs");
    }

    @Test
    void a_department_of_relations_is_no_ministry() {
        assertThat(Scenario.of(
                                "2019-05-03",
                                "Havana, 3 May 2019 - A delegation of the Communist Party of Cuba, headed by the Deputy Head of"
                                        + " the International Relations Department of its Central Committee, Angel Arzuaga,"
                                        + " began a visit to Laos.")
                        .people())
                .containsExactly("Angel Arzuaga CU: Deputy Head @ Central Committee");
    }

    @Test
    void a_minister_in_small_letters_has_the_portfolio_too() {
        assertThat(Scenario.of(
                                "2023-06-15",
                                "Luanda, 15 June 2023 - The guest met the Zambian minister of Foreign Affairs, Stanley Kakubo.")
                        .people())
                .containsExactly("Stanley Kakubo ZM: minister of Foreign Affairs @ Ministry of Foreign Affairs");
    }
}
