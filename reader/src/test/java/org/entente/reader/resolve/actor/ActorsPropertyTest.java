package org.entente.reader.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any order and number of profiles. */
class ActorsPropertyTest {
    private static final List<String> SPELLINGS = List.of(
            "Tô Lâm; VN; State President; 2024-07-11",
            "To Lam; VN; Party General Secretary; 2024-09-10",
            "Lam; VN; Party General Secretary; 2024-09-11",
            "Thongloun Sisoulith; LA; President; 2024-09-10",
            "Thongloun Sisulith; LA; President; 2023-01-04",
            "Saysomphone Phomvihane; LA; National Assembly President; 2022-11-20",
            "Xaysomphone Phomvihane; LA; NA Chairman; 2023-10-12",
            "Kamikawa Yoko; JP; Foreign Minister; 2023-10-11",
            "Yoko Kamikawa; JP; Foreign Minister; 2024-07-08",
            "S. Jaishankar; IN; External Affairs Minister; 2023-10-15",
            "Subrahmanyam Jaishankar; IN; Foreign Minister; 2024-02-01",
            "Jalal Haddou; MA; Minister; 2020-01-02",
            "Jalal Haddou; TN; Minister; 2020-01-03");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_order_of_documents_does_not_matter(int seed) {
        List<Profile> profiles =
                new ArrayList<>(SPELLINGS.stream().map(People::profile).toList());
        Collections.shuffle(profiles, new Random(seed));
        assertThat(People.of(profiles).sets())
                .isEqualTo(Set.of(
                        Set.of("Tô Lâm", "To Lam", "Lam"),
                        Set.of("Thongloun Sisoulith", "Thongloun Sisulith"),
                        Set.of("Saysomphone Phomvihane", "Xaysomphone Phomvihane"),
                        Set.of("Kamikawa Yoko", "Yoko Kamikawa"),
                        Set.of("S. Jaishankar", "Subrahmanyam Jaishankar"),
                        Set.of("Jalal Haddou")));
        assertThat(People.of(profiles).groups()).hasSize(7);
    }

    @Test
    void what_is_kept_of_a_person_stays_small_and_does_not_depend_on_the_order() {
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String post = List.of("President", "Prime Minister", "Minister of Finance")
                    .get(i % 3);
            profiles.add(People.profile("Ana Delmar; MX; %s; 20%02d-%02d-11".formatted(post, i % 24, 1 + i % 12)));
        }
        Known first = all(profiles);
        Collections.shuffle(profiles, new Random(5));
        assertThat(all(profiles)).isEqualTo(first);
        assertThat(first.profiles()).hasSizeLessThanOrEqualTo(16);
    }

    private static Known all(List<Profile> profiles) {
        Known known = new Known("k", List.of());
        for (Profile profile : profiles) {
            known = People.ACTORS.with(known, profile);
        }
        return known;
    }

    @Test
    void thousands_of_people_of_few_family_names_are_compared_with_few() {
        List<String> family = List.of("Nguyen", "Tran", "Le", "Pham", "Hoang", "Vu", "Dang", "Bui");
        List<String> given = List.of(
                "Hung", "Tuan", "Trung", "Cuong", "Hieu", "Giang", "Thang", "Quyet", "Nghia", "Toan", "Vinh", "Chien",
                "Dai", "Duy", "Hanh", "Hoa", "Khanh", "Kien", "Linh", "Loan", "Nga", "Ngan", "Quan", "Quy", "Tam");
        List<String> middle = List.of("Van", "Thi", "Duc", "Quang", "Minh", "Phuong", "Ha", "Bao", "My", "Tue");
        People people = new People();
        int count = 0;
        for (String f : family) {
            for (String m : middle) {
                for (String g : given) {
                    people.add(People.profile("%s %s %s; VN; Deputy Director; 2020-01-01".formatted(f, m, g)));
                    count++;
                }
            }
        }
        assertThat(people.groups()).hasSize(count);
        assertThat(people.compared()).isLessThan(30 * count);
    }

    @Test
    void odd_names_are_people_too() {
        Random random = new Random(9);
        String letters = "ab ZÉ-'.()“”王Лв\u0301 bin Jr. ";
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                name.append(letters.charAt(random.nextInt(letters.length())));
            }
            Held post = new Held(name.toString(), name.reverse().toString(), null, random.nextBoolean());
            profiles.add(new Profile("p" + i, name.toString(), List.of(" ", "a"), "", "", List.of(post), "2024"));
        }
        assertThat(People.of(profiles).groups()).isNotEmpty();
    }
}
