package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.reader.model.AnnotatedArticle;
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
                .containsExactly("pledge by Nguyen Minh Tam + Vietnam: open a school [education_training]");
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

    @Test
    void a_pronoun_in_what_is_told_is_who_tells_it() {
        assertThat(meant("Japanese Prime Minister Fumio Kishida requested support, to which Malaysian Prime Minister"
                        + " Anwar Ibrahim answered that he would build a road."))
                .contains("he = Anwar Ibrahim");
    }

    @Test
    void an_envoy_is_rather_an_ambassador_than_a_minister() {
        assertThat(Scenario.of(
                                "2024-10-22",
                                "Thai Prime Minister Anutin Charnvirakul received Lao Ambassador Sisavath Inphachanh."
                                        + " Anutin congratulated Sisavath. The envoy thanked Thailand.")
                        .statements())
                .contains("thank Sisavath Inphachanh: The envoy thanked Thailand.");
    }

    @Test
    void the_minister_whom_a_minister_thanks_is_another() {
        assertThat(Annotated.of("US Secretary of State Antony Blinken met Philippine Foreign Secretary Enrique Manalo."
                                + " Secretary Manalo thanked the Secretary.")
                        .scenes()
                        .get(1)
                        .mentions())
                .extracting(m -> m.actors().get(0))
                .containsExactly("p2", "p1");
    }

    @Test
    void words_in_quotation_marks_are_of_whom_the_text_names_after_them() {
        assertThat(meant("Philippine Foreign Secretary Enrique Manalo met Japanese Foreign Minister Yoko Kamikawa in"
                        + " Manila. Kamikawa smiled. \"We will build a port,\" Manalo said."))
                .contains("We = Philippines");
    }

    @Test
    void an_office_without_a_name_acts_for_its_holder() {
        assertThat(meant("The Prime Minister spoke to US President Joe Biden on Monday. He thanked President Biden."
                        + " The Prime Minister welcomed the plan."))
                .containsExactly(
                        "Prime Minister = Prime Minister",
                        "Joe Biden = Joe Biden",
                        "He = Prime Minister",
                        "Biden = Joe Biden",
                        "Prime Minister = Prime Minister");
    }

    @Test
    void what_the_text_calls_provinces_are_the_two_provinces() {
        assertThat(meant("A delegation of Cam Ha Province visited Nam Sai Province of Laos. The two provinces agreed."))
                .contains("The two provinces = Cam Ha, Nam Sai");
    }

    @Test
    void one_organisation_is_one_body_under_all_its_names() {
        assertThat(Annotated.of("The European Union and Moldova agreed. The EU will pay. European Commission President"
                                + " Ursula von der Leyen spoke. The Commission will help.")
                        .bodies())
                .extracting(b -> b.name() + " " + b.country())
                .containsExactly("European Union EU", "Moldova MD", "European Commission EU");
    }

    @Test
    void a_capital_that_acts_is_its_state() {
        assertThat(Annotated.of("Tokyo has pledged five million. Hanoi and Vientiane agreed.")
                        .bodies())
                .extracting(b -> b.name())
                .containsExactly("Japan", "Vietnam", "Laos");
    }

    @Test
    void a_style_alone_points_at_who_bears_it() {
        assertThat(Scenario.of(
                                "2024-10-22",
                                "Jordan's King Abdullah met Kuwait's Emir Sheikh Sabah Al Ahmad in Amman. His Majesty"
                                        + " thanked the Emir.")
                        .statements())
                .containsExactly("thank Abdullah: His Majesty thanked the Emir.");
    }

    /** Each mention with the names of whom it means. */
    private static List<String> meant(String text) {
        AnnotatedArticle article = Annotated.of(text);
        Map<String, String> names = new HashMap<>();
        article.people().forEach(p -> names.put(p.id(), p.name()));
        article.bodies().forEach(b -> names.put(b.id(), b.name()));
        return article.scenes().stream()
                .flatMap(s -> s.mentions().stream())
                .map(m -> m.span().of(article.article().text()) + " = "
                        + m.actors().stream().map(names::get).collect(Collectors.joining(", ")))
                .toList();
    }
}
