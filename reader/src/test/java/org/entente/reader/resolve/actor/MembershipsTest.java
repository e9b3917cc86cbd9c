package org.entente.reader.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipsTest {
    private static final Memberships MEMBERSHIPS = new Memberships(KnowledgeFiles.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PM; Government; prime minister|LA",
                "Premier; Government; prime minister|LA",
                "Prime Minister; ; prime minister|LA",
                "Deputy PM; Government; deputy prime minister|LA",
                "State President; ; president|LA",
                "President; ; president|LA",
                "Vice President; ; deputy president|LA",
                "President; Lao Women’s Union; president / lao women's union|LA",
                "President; Lao National Assembly; speaker|LA",
                "NA Chairman; National Assembly; speaker|LA",
                "Standing Vice Chairman; National Assembly; deputy speaker|LA",
                "Party General Secretary; Central Committee; party leader|LA",
                "general secretary; Lao People's Revolutionary Party; party leader|LA",
                "chief; Communist Party; party leader|LA",
                "Foreign Minister; Ministry of Foreign Affairs; minister: foreign affairs|LA",
                "Minister of Foreign Affairs; ; minister: foreign affairs|LA",
                "External Affairs Minister; ; minister: foreign affairs|LA",
                "Minister; Ministry of Foreign Affairs; minister: foreign affairs|LA",
                "Vice Foreign Minister; Ministry of Foreign Affairs; deputy minister: foreign affairs|LA",
                "Minister of National Defence; ; minister: defence|LA",
                "Defense Secretary; Ministry of National Defence; minister: defence|LA",
                "Secretary of State; Ministry; secretary of state|LA",
                "Governor; Vientiane; governor: vientiane|LA",
                "Ambassador; Embassy; ambassador|LA",
                "Secretary-General; ASEAN; secretary-general: asean|LA"
            })
    void wordings_of_one_post_share_a_key(String title, @Nullable String body, String key) {
        assertThat(MEMBERSHIPS.key(new Held(title, body, "LA", false))).isEqualTo(key);
    }

    @Test
    void a_post_is_dated_by_the_first_and_the_last_document_that_show_it() {
        assertThat(of(
                        "k",
                        "Thongloun Sisoulith; LA; PM; 2019-10-01",
                        "Thongloun Sisoulith; LA; Prime Minister; 2017-02-03"))
                .containsExactly(new Membership(
                        "k", "prime minister|LA", "Prime Minister", "", "LA", "2017-02-03", "2019-10-01", null, 2));
    }

    @Test
    void a_former_post_has_an_end() {
        assertThat(of("k", "A Sok; KH; Prime Minister; 2019-10-01", "A Sok; KH; former Prime Minister; 2023-09-01"))
                .containsExactly(new Membership(
                        "k",
                        "prime minister|KH",
                        "Prime Minister",
                        "",
                        "KH",
                        "2019-10-01",
                        "2019-10-01",
                        "2023-09-01",
                        2));
    }

    @ParameterizedTest
    @CsvSource({"2019-06-01, old", "2021-03-01, old", "2021-06-01, new", "2024-05-05, new"})
    void the_prime_minister_of_a_day_is_whoever_is_seen_nearest(String day, String person) {
        assertThat(holder(day)).hasValue(person);
    }

    @Test
    void nobody_is_known_to_have_held_a_post_long_before_all_documents() {
        assertThat(holder("2001-06-01")).isEmpty();
        assertThat(holder(null)).isEmpty();
    }

    private static Optional<String> holder(@Nullable String day) {
        List<Membership> all = new ArrayList<>();
        all.addAll(of(
                "old", "A; LA; Prime Minister; 2016-04-20", "A; LA; PM; 2021-01-10", "A; LA; President; 2024-02-01"));
        all.addAll(of("new", "B; LA; Prime Minister; 2021-08-11", "B; LA; Prime Minister; 2024-12-11"));
        return MEMBERSHIPS.holderOf("prime minister|LA", day, all).map(Membership::person);
    }

    private static List<Membership> of(String person, String... profiles) {
        List<Membership> memberships = List.of();
        for (String profile : profiles) {
            memberships = MEMBERSHIPS.with(memberships, person, People.profile(profile));
        }
        return memberships;
    }
}
