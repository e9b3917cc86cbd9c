package org.entente.reader.resolve.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

class FollowThroughTest {
    private final FollowThrough follow = new FollowThrough(KnowledgeFiles.shipped());

    private Optional<Proposal> proposed(String what, String later) {
        return follow.propose(
                new Undertaking("c1", "a", List.of("LA", "VN"), List.of("energy"), "2024-01-07", what, ""),
                new Trace(
                        "t1", "b", Type.STEP, List.of("LA", "VN"), List.of("energy"), "2025-02-01", later, "", false));
    }

    @Test
    void words_on_the_same_object_are_a_step() {
        assertThat(proposed(
                        "speed up construction of berth 3 of Vung Ang port",
                        "Work on berth 3 at the Vung Ang port began in January."))
                .hasValueSatisfying(p -> {
                    assertThat(p.type()).isEqualTo(Type.STEP);
                    assertThat(p.reason()).contains("vung");
                });
    }

    @Test
    void another_object_of_the_same_field_is_none() {
        assertThat(proposed(
                        "speed up construction of berth 3 of Vung Ang port",
                        "Work on the Nam Mo power line began in January."))
                .isEmpty();
    }

    @Test
    void words_that_everybody_uses_link_nothing() {
        assertThat(proposed(
                        "strengthen cooperation in all fields",
                        "The two sides have strengthened cooperation in all fields."))
                .isEmpty();
    }

    @Test
    void what_was_said_before_is_no_follow_through() {
        Undertaking late =
                new Undertaking("c1", "a", List.of("LA", "VN"), List.of(), "2025-03-01", "build Vung Ang berth 3", "");
        Trace early = new Trace(
                "t1",
                "b",
                Type.STEP,
                List.of("LA", "VN"),
                List.of(),
                "2025-02-01",
                "Vung Ang berth 3 began",
                "",
                false);

        assertThat(follow.propose(late, early)).isEmpty();
    }

    @Test
    void the_cue_is_in_the_words() {
        assertThat(follow.cue("The two presidents inaugurated the hospital.")).contains(Type.COMPLETED);
        assertThat(follow.cue("The line will be completed.")).isEmpty();
        assertThat(follow.cue("They talked about rice.")).isEmpty();
    }

    private Optional<Proposal> promised(String what, String later) {
        return follow.propose(
                new Undertaking("c1", "a", List.of("LA", "VN"), List.of("energy"), "2024-01-07", what, ""),
                new Trace(
                        "t1",
                        "b",
                        Type.REAFFIRMED,
                        List.of("LA", "VN"),
                        List.of("energy"),
                        "2025-02-01",
                        later,
                        "",
                        true));
    }

    @Test
    void to_undertake_the_same_again_is_to_reaffirm_it() {
        assertThat(promised("buy at least 300 MW of power by 2030", "It will buy 300 megawatts of electricity by 2030"))
                .hasValueSatisfying(p -> assertThat(p.type()).isEqualTo(Type.REAFFIRMED));
    }

    @Test
    void to_undertake_something_else_with_the_same_thing_is_not() {
        assertThat(promised("begin work on the coastal railway", "They agreed to repair the coastal railway"))
                .isEmpty();
        assertThat(promised("give 40 scholarships for nurses", "It will give 60 scholarships for nurses"))
                .isEmpty();
    }

    @Test
    void the_price_of_power_is_not_the_power() {
        assertThat(proposed("settle the price of power from the Nam Lik dam", "The Nam Lik dam began to yield power"))
                .isEmpty();
    }

    @Test
    void to_begin_is_all_of_begin_work_and_a_survey_is_a_step_of_it() {
        assertThat(proposed("begin work on the coastal railway", "Work on the coastal railway was begun in May."))
                .hasValueSatisfying(p -> assertThat(p.type()).isEqualTo(Type.COMPLETED));
        assertThat(proposed("build the coastal railway", "A survey for the coastal railway began in May."))
                .hasValueSatisfying(p -> assertThat(p.type()).isEqualTo(Type.STEP));
    }

    @Test
    void the_same_hospital_elsewhere_is_another() {
        assertThat(proposed("build a hospital in Houaphanh", "Work on a hospital in Xiangkhouang began."))
                .isEmpty();
    }

    @Test
    void what_it_is_stands_before() {
        Undertaking cable = new Undertaking(
                "c1", "a", List.of("AZ", "KZ"), List.of(), "2022-08-24", "lay a fibre cable by the end of 2025", "");
        Trace late = new Trace(
                "t1",
                "b",
                Type.POSTPONED,
                List.of("AZ", "KZ"),
                List.of(),
                "2025-10-21",
                "It was put off until 2026.",
                "They spoke of the fibre cable.",
                false);

        assertThat(follow.points(late.words())).isTrue();
        assertThat(follow.propose(cable, late))
                .hasValueSatisfying(p -> assertThat(p.type()).isEqualTo(Type.POSTPONED));
    }

    @Test
    void who_met_is_no_object() {
        assertThat(follow.topic("the talks of Prime Ministers Nguyen Van Binh and Bounmy Keo on a library")
                        .weights())
                .containsKey("library")
                .doesNotContainKeys("nguyen van binh", "bounmy keo");
    }

    @Test
    void what_was_noted_is_what_the_sentence_is_about() {
        assertThat(follow.told("They noted that the coastal railway was finished.")
                        .salient())
                .contains("railway");
    }

    @Test
    void a_security_treaty_is_told_by_both_its_words() {
        assertThat(proposed("conclude a treaty on security this year", "They signed a security agreement."))
                .isPresent();
        assertThat(proposed("conclude a treaty on security this year", "They signed a trade agreement."))
                .isEmpty();
    }

    @Test
    void twenty_trains_are_things_and_what_is_to_be_opened_was_not() {
        assertThat(follow.topic("build 20 trains").weights()).containsKey("train");
        assertThat(follow.cue("The bridge should be opened in May.")).isEmpty();
        assertThat(follow.cue("They opened the bridge in May.")).contains(Type.STEP);
    }

    @Test
    void another_deed_with_the_same_thing_is_no_step() {
        assertThat(proposed("give back the fishing boats", "Officials sold fishing boats."))
                .isEmpty();
    }

    @Test
    void the_next_session_is_another() {
        assertThat(promised(
                        "hold the dialogue on fisheries", "They will hold the next dialogue on fisheries in Bishkek"))
                .isEmpty();
    }

    @Test
    void of_tonnes_of_oil_the_oil_is_the_thing() {
        assertThat(proposed(
                        "send 2 million tonnes of oil a year through the Ruby pipeline",
                        "The first tankers with oil for the Ruby pipeline came in May."))
                .isPresent();
    }

    @Test
    void among_them_points_to_nothing() {
        assertThat(follow.points("They signed four papers, among them a plan.")).isFalse();
    }

    @Test
    void a_mark_after_the_cue_hides_it_not() {
        assertThat(follow.cue("The goal has been replaced: they aim at more.")).contains(Type.SUPERSEDED);
    }

    @Test
    void what_stands_beside_the_main_clause_need_not_be_said_again() {
        assertThat(proposed(
                        "study a pipeline that would carry petroleum from the southern wells of the coast",
                        "The pipeline was taken a step further."))
                .isPresent();
    }

    @Test
    void an_opening_is_not_what_came_of_beginning() {
        assertThat(proposed("work on the hospital begin in 2023", "The hospital was handed over on Thursday.")
                        .map(Proposal::score)
                        .orElse(0.0))
                .isLessThan(proposed("finish the hospital in 2025", "The hospital was handed over on Thursday.")
                        .map(Proposal::score)
                        .orElse(0.0));
    }

    @Test
    void each_of_several_things_undertaken_is_followed_by_itself() {
        assertThat(proposed(
                        "build a road from Kavala to Doxato, and two libraries",
                        "Work on the libraries was begun in May."))
                .hasValueSatisfying(p -> assertThat(p.type()).isEqualTo(Type.STEP));
    }

    @Test
    void a_promise_of_the_same_for_a_later_year_puts_it_off() {
        assertThat(promised(
                        "start work on the coastal railway in November 2024",
                        "They agreed that the coastal railway should be built by 2035"))
                .hasValueSatisfying(p -> assertThat(p.type()).isEqualTo(Type.POSTPONED));
    }

    @Test
    void what_has_been_done_is_a_step_whatever_it_was() {
        assertThat(follow.cue("The ground for the first mast had been cleared."))
                .contains(Type.STEP);
        assertThat(follow.cue("The ground has not been cleared.")).contains(Type.POSTPONED);
    }

    @Test
    void words_without_a_thing_of_their_own_point_to_those_before() {
        assertThat(follow.points("sign the treaty within weeks")).isTrue();
        assertThat(follow.points("sign the fishery treaty within weeks")).isFalse();
    }

    @Test
    void the_same_work_at_a_place_that_nobody_knows_is_another_too() {
        assertThat(proposed("build a container port in Gonoldis", "A container port in Tenralo was opened in March."))
                .isEmpty();
        assertThat(proposed("build a container port in Gonoldis", "The container port in Gonoldis was opened."))
                .hasValueSatisfying(p -> assertThat(p.type()).isEqualTo(Type.COMPLETED));
    }

    @Test
    void what_will_not_be_done_is_not_promised_again() {
        assertThat(promised("open the riverside park in 2024", "The riverside park will not be opened this week."))
                .isEmpty();
    }
}
