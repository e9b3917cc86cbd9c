package org.entente.reader.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tô Lâm; VN | To Lam; VN",
                "Saysomphone Phomvihane; LA | Xaysomphone Phomvihane; LA",
                "Saysomphone PHOMVIHANE; LA | Xaysomphone Phomvihan; LA",
                "Kamikawa Yoko; JP | Yoko Kamikawa; JP",
                "Ban Ki-moon; KR | Kimoon Ban; KR",
                "S. Jaishankar; IN | Subrahmanyam Jaishankar; IN",
                "Antony J. Blinken; US | Antony Blinken; US",
                "Shah Mahmood Qureshi; PK | Shah Mehmood Qureshi; PK",
                "Mohammed bin Zayed Al Nahyan; AE | Muhammad bin Zayed; AE",
                "Faisal bin Farhan Al-Saud; SA | Faisal bin Farhan Al Saud; SA",
                "Abdel Fattah el-Sisi; EG | Abdul Fatah Al-Sisi; EG",
                "Sergey Lavrov; RU | Sergei Lavrov; RU",
                "Alexander Lukashenko; BY | Aliaksandr Lukashenka; BY",
                "Volodymyr Zelensky; UA | Vladimir Zelenskiy; UA",
                "Anwar Ibrahim; MY | Seri Anwar bin Ibrahim; MY",
                "Samdech Techo Hun Sen; KH | Hun Sen; KH",
                "Ferdinand “Bongbong” Marcos Jr.; PH | Ferdinand Marcos; PH",
                "Ana Ruiz Delmar; MX | Ana Ruiz-Delmar; MX",
                "Marit Solberg Haugen; NO | Marit Haugen; NO",
                "Pany Yathotou; LA | Pany Yathotu; LA",
                "Javier Martinez-Acha; PA | Javier Martinez-Acha Vasquez; PA",
                "Francisco Bustillo; UY | Fransisco Bustillo; UY",
                "Kay Rala Xanana Gusmao; TL | Xanana Gusmão; TL",
                "António Costa; PT; Prime Minister | Antonio Costa; EU; European Council President",
                "Joe Biden; US | Joseph Biden; US",
                "Nguyen Xuan Phuc; VN; Prime Minister; 2018-05-02 | Nguyễn Xuân Phúc; VN; State President; 2021-06-01",
                "Thongloun Sisoulith; LA; President; 2022-03-01 | Thongloun; LA; President; 2022-03-08",
                "Choummaly Sayasone; LA; President; 2012-03-02 | Choummaly; LA; President; 2012-03-03"
            })
    void these_are_one_person(String pair) {
        String[] profiles = pair.split(" \\| ");
        assertThat(People.of(profiles[0], profiles[1]).groups()).hasSize(1);
        assertThat(People.of(profiles[1], profiles[0]).groups()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pham Binh Minh; VN | Pham Minh Chinh; VN",
                "Ho Thi Thu Hang; VN | Le Thi Thu Hang; VN",
                "Nguyen Thi Kim Ngan; VN | Nguyen Thi Kim Tien; VN",
                "Nguyen Van Hung; VN | Nguyen Van Hong; VN",
                "Wang Yi; CN | Wang Qi; CN",
                "Kim Jong Un; KP | Kim Jong Il; KP",
                "Tamim bin Hamad Al Thani; QA | Hamad bin Khalifa Al Thani; QA",
                "Tamim bin Hamad Al Thani; QA | Hamad Al Thani; QA",
                "Nawaf Al-Ahmad Al-Jaber Al-Sabah; KW | Sabah Al-Ahmad Al-Jaber Al-Sabah; KW",
                "Ilham Aliyev; AZ | Heydar Aliyev; AZ",
                "Jalal Haddou; MA | Jalal Haddou; TN",
                "Claudio Lopez Ruiz; CL | Claudia Lopez Ruiz; CL",
                "Sonexay Siphandone; LA | Khamtay Siphandone; LA",
                "Hun Sen; KH | Hun Manet; KH",
                "Saleumxay Kommasith; LA | Saleumxay Vongsa; LA",
                "Thongloun; LA | Thongsing Thammavong; LA",
                "Yathotou; LA; ; 2015-03-01 | Yathotou; TH; ; 2015-03-01"
            })
    void these_are_two_people(String pair) {
        String[] profiles = pair.split(" \\| ");
        assertThat(People.of(profiles[0], profiles[1]).groups()).hasSize(2);
        assertThat(People.of(profiles[1], profiles[0]).groups()).hasSize(2);
    }

    @Test
    void a_last_name_joins_whoever_holds_the_post() {
        assertThat(People.of(
                                "To Lam; VN; State President; 2024-07-11",
                                "Lam; VN; State President; 2024-07-12",
                                "Nguyen Van Lam; VN; Ambassador; 2024-07-12")
                        .groups())
                .containsExactly("To Lam = Lam", "Nguyen Van Lam");
    }

    @Test
    void a_last_name_of_two_presidents_joins_the_one_of_its_time() {
        assertThat(People.of(
                                "Lee Myung-bak; KR; President; 2010-05-02",
                                "Lee Jae-myung; KR; President; 2025-08-02",
                                "Lee; KR; President; 2025-08-20")
                        .groups())
                .containsExactly("Lee Myung-bak", "Lee Jae-myung = Lee");
    }

    @Test
    void a_last_name_alone_is_left_to_people_when_it_fits_several() {
        People people = People.of(
                "Nguyen Van Lam; VN; Deputy Minister of Finance; 2024-07-10",
                "Tran Thanh Lam; VN; Deputy Minister of Finance; 2024-07-11",
                "Lam; VN; Deputy Minister of Finance; 2024-07-12");
        assertThat(people.groups()).containsExactly("Nguyen Van Lam", "Tran Thanh Lam", "Lam");
        assertThat(people.doubts()).containsExactly("short form of the name, same state and post, but it fits several");
    }

    @Test
    void a_short_form_that_came_first_is_found_by_the_full_name() {
        assertThat(People.of(
                                "Mangnomek; LA; Head @ Commission for External Relations; 2024-12-10",
                                "Thongsalith Mangnomek; LA; Head @ Commission for External Relations; 2024-12-11",
                                "Thongsalith; LA; Head @ Commission for External Relations; 2024-12-12")
                        .groups())
                .containsExactly("Mangnomek = Thongsalith Mangnomek = Thongsalith");
    }

    @Test
    void one_name_in_two_states_goes_to_review() {
        People people = People.of("Jalal Haddou; MA; Minister; 2020-01-02", "Jalal Haddou; TN; Minister; 2020-01-03");
        assertThat(people.doubts()).containsExactly("same name, but of two states");
    }

    @Test
    void a_man_and_a_woman_are_two() {
        People people = new People();
        people.add(new Profile("a#1", "Kim Lindqvist", List.of(), "SE", "f", List.of(), null));
        people.add(new Profile("b#1", "Kim Lindqvist", List.of(), "SE", "m", List.of(), null));
        assertThat(people.groups()).hasSize(2);
        assertThat(people.doubts()).containsExactly("same name, but a man and a woman");
    }

    @Test
    void a_common_name_in_two_seats_at_a_time_goes_to_review() {
        People people = People.of(
                "Tran Van Hieu; VN; Ambassador @ Embassy; 2022-03-01",
                "Tran Van Hieu; VN; Minister of Culture @ Ministry of Culture; 2022-03-02");
        assertThat(people.groups()).hasSize(2);
        assertThat(people.doubts()).containsExactly("same name, but in two posts at a time");
    }

    @Test
    void a_spelling_told_as_a_variant_counts() {
        People people = new People();
        people.add(new Profile(
                "a#1",
                "Bounkham Vorasane",
                List.of("Bounkham Vorasane", "Bounkham Woraxan", "the host"),
                "LA",
                null,
                List.of(),
                null));
        people.add(new Profile("b#1", "Bounkham Woraxan", List.of(), "LA", null, List.of(), null));
        assertThat(people.groups()).hasSize(1);
    }

    @Test
    void a_profile_that_comes_twice_changes_nothing() {
        Profile profile = People.profile("To Lam; VN; State President; 2024-07-11");
        Known once = People.ACTORS.with(new Known("k", List.of()), profile);
        assertThat(People.ACTORS.with(once, profile)).isEqualTo(once);
    }
}
