package org.entente.reader.resolve.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

/** How far something has come, told by words of every kind. */
class HowFarTest {
    private final FollowThrough follow = new FollowThrough(KnowledgeFiles.shipped());

    private Optional<Type> type(String what, String later) {
        return type("2024-01-07", what, "2025-02-01", later);
    }

    private Optional<Type> type(String made, String what, String day, String later) {
        List<String> sides = List.of("CL", "NO");
        List<String> fields = List.of("agriculture_environment");
        Optional<Type> cue = follow.cue(later);
        boolean promise = cue.isEmpty() && follow.promises(later);
        Type told = cue.orElse(promise ? Type.REAFFIRMED : Type.STEP);
        return follow.propose(
                        new Undertaking("c1", "a", sides, fields, made, what, ""),
                        new Trace("t1", "b", told, sides, fields, day, later, "", promise))
                .map(Proposal::type);
    }

    @Test
    void what_happens_to_the_same_things_is_a_step_without_a_word_of_progress() {
        String farms = "Farms in the south used 20 percent fewer antibiotics than before.";
        assertThat(follow.cue(farms)).isEmpty();
        assertThat(follow.tells(farms)).isTrue();
        assertThat(type("cut the use of antibiotics in salmon farms by half", farms))
                .contains(Type.STEP);
        assertThat(follow.tells("The two presidents met and thanked each other."))
                .isFalse();
        assertThat(follow.tells("He asked them to use fewer antibiotics.")).isFalse();
    }

    @Test
    void what_was_done_as_it_was_undertaken_is_completed() {
        assertThat(type(
                        "inspect the slaughterhouses of Osorno",
                        "Vets inspected the slaughterhouses of Osorno in May."))
                .contains(Type.COMPLETED);
    }

    @Test
    void what_is_done_every_year_is_never_completed() {
        assertThat(type(
                        "inspect the slaughterhouses of Osorno every year",
                        "Vets inspected the slaughterhouses of Osorno in May."))
                .contains(Type.STEP);
    }

    @Test
    void what_has_not_been_done_is_put_off() {
        assertThat(type("open a consulate in Bergen", "The consulate in Bergen has not been opened."))
                .contains(Type.POSTPONED);
        assertThat(type("repair the station at Osorno", "Work on Osorno station has not yet begun."))
                .contains(Type.POSTPONED);
    }

    @Test
    void only_a_part_of_what_was_promised_contradicts_it() {
        assertThat(type(
                        "train 500 textile workers in Osorno",
                        "Only 220 textile workers had come to Osorno by the end of December."))
                .contains(Type.CONTRADICTED);
    }

    @Test
    void another_number_of_the_same_things_is_told_of_something_else() {
        assertThat(type("lend them 400 million dollars", "They were already lent 500 million dollars."))
                .isEmpty();
    }

    @Test
    void the_first_half_of_a_year_is_no_half_of_the_work() {
        assertThat(follow.cue("The dam will be ready in the first half of 2027."))
                .isEmpty();
        assertThat(follow.cue("The dam is half built.")).contains(Type.MILESTONE);
    }

    @Test
    void what_would_be_finished_is_not() {
        assertThat(type(
                        "build berth 3 of Osorno port by 2026",
                        "Work on berth 3 of Osorno port had reached 40 percent, and it would be finished in time."))
                .contains(Type.MILESTONE);
    }

    @Test
    void to_finish_a_survey_is_a_step_of_building() {
        assertThat(type("build the Osorno motorway", "The survey of the Osorno motorway had been finished."))
                .contains(Type.STEP);
    }

    @Test
    void what_comes_once_something_is_finished_is_not_finished() {
        assertThat(follow.cue("They would build a second one once the first was finished."))
                .isEmpty();
    }

    @Test
    void to_promise_another_deed_with_the_same_thing_reaffirms_nothing() {
        assertThat(type(
                        "hand over the Osorno house in May",
                        "The Osorno house will serve the council, which opens in June."))
                .isEmpty();
    }

    @Test
    void one_side_sells_what_the_other_buys() {
        assertThat(type("buy 300 megawatts of power by 2030", "They will sell 300 megawatts of power by 2030."))
                .contains(Type.REAFFIRMED);
    }

    @Test
    void next_year_is_counted_from_the_day_on_which_it_was_said() {
        assertThat(type(
                        "2024-01-07",
                        "start work on the Osorno railway this year",
                        "2025-02-01",
                        "They would start work on the Osorno railway next year."))
                .contains(Type.POSTPONED);
    }

    @Test
    void an_undertaking_ends_before_him_whose_word_it_is() {
        assertThat(follow.topic("finance the water works, a minister told reporters")
                        .weights())
                .doesNotContainKeys("reporter", "press", "minister");
    }

    @Test
    void a_park_with_a_name_is_looked_up_as_a_park_too() {
        assertThat(follow.told("They broke ground for the Friendship Park in May.")
                        .salient())
                .contains("friendship park", "park");
    }
}
