package org.entente.reader.extract.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Honour;
import org.entente.reader.pipeline.Annotated;
import org.junit.jupiter.api.Test;

class HonoursTest {
    private static final Honours HONOURS = new Honours(Annotated.KNOWLEDGE);

    @Test
    void each_award_with_its_recipients_is_one_honour() {
        assertThat(found("Ambassador Nguyen Minh Tam handed the first-class Labour Order to the Khmer Artists' Union, "
                        + "the second-class Labour Order to former chairpersons of the union, and the Friendship Order "
                        + "and Friendship Medal to department leaders."))
                .containsExactly(
                        "first-class Labour Order: the Khmer Artists' Union",
                        "second-class Labour Order: former chairpersons of the union",
                        "Friendship Order and Friendship Medal: department leaders");
    }

    @Test
    void an_award_of_a_body_named_with_a_possessive_goes_to_those_behind_it() {
        assertThat(found(
                        "Governor Ana Doe handed certificates of merit of the Council of the People's Province to three"
                                + " teachers."))
                .containsExactly("certificates of merit of the Council of the People's Province: three teachers");
    }

    @Test
    void two_givers_act_on_the_authority_of_a_third() {
        AnnotatedArticle article = Annotated.of("""
                Secretary Nguyen Duy Ngoc met Lao leaders. Authorised by the State President of Vietnam, Secretary Ngoc and \
                Vice Chairman Pham Gia Tuc awarded medals and orders to villages and doctors of Laos for what they did in the 2017-2022 \
                period.
                """);
        Honour honour = honours(article).get(0);
        assertThat(honour.authority()).isEqualTo("the State President of Vietnam");
        assertThat(honour.period()).isEqualTo("2017-2022");
        assertThat(honour.givers().stream()
                        .map(id -> article.findPerson(id).orElseThrow().name()))
                .containsExactly("Nguyen Duy Ngoc", "Pham Gia Tuc");
    }

    @Test
    void the_one_who_is_awarded_is_the_subject_of_the_passive() {
        assertThat(
                        found(
                                "Prime Minister Anwar Ibrahim was awarded the Order of Friendship by Russian President Vladimir Putin."))
                .containsExactly("Order of Friendship: Prime Minister Anwar Ibrahim");
    }

    @Test
    void the_same_award_told_twice_is_one() {
        assertThat(found("""
                The Lao People's Army has received the Gold Star Order, the highest decoration of the Vietnamese State.

                General Ngo Xuan Lich handed over the Gold Star Order to the LPA.
                """)).hasSize(1);
    }

    @Test
    void a_summary_gives_way_to_the_awards_one_by_one() {
        assertThat(found("""
                Members of the Lao Women's Union were decorated with orders and medals of the State of Vietnam.

                Ha Thi Nga gave the Labour Order to one collective, and the Friendship Medal to two individuals.
                """)).containsExactly("Labour Order: one collective", "Friendship Medal: two individuals");
    }

    @Test
    void orders_to_troops_and_titles_won_are_no_honours() {
        assertThat(
                        found(
                                "The general gave orders to his troops. The club won the title. The firm was awarded the contract."))
                .isEmpty();
    }

    private static List<String> found(String text) {
        return honours(Annotated.of(text)).stream()
                .map(h -> h.award() + ": " + String.join(", ", h.recipients()))
                .toList();
    }

    private static List<Honour> honours(AnnotatedArticle article) {
        return HONOURS.list(article).stream()
                .filter(Honour.class::isInstance)
                .map(Honour.class::cast)
                .toList();
    }
}
