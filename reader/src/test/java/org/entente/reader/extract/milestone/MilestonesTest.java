package org.entente.reader.extract.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.model.Milestone;
import org.entente.reader.pipeline.Annotated;
import org.junit.jupiter.api.Test;

class MilestonesTest {
    private static final Milestones MILESTONES = new Milestones(Annotated.KNOWLEDGE);

    @Test
    void a_numbered_congress_is_a_milestone_with_its_date() {
        assertThat(found("It is his first trip since the 11th National Party Congress in January 2021."))
                .containsExactly("congress: 11th National Party Congress 2021-01");
    }

    @Test
    void an_anniversary_of_a_national_day_is_one_milestone() {
        assertThat(found("He sent congratulations on the 49th anniversary of the National Day of Laos."))
                .containsExactly("anniversary: 49th anniversary of the National Day of Laos -");
    }

    @Test
    void a_chairmanship_needs_a_name() {
        assertThat(found("They praised the chairmanship of ASEAN in 2024."))
                .containsExactly("chairmanship: chairmanship of ASEAN 2024");
        assertThat(found("Under his chairmanship the firm grew.")).isEmpty();
    }

    @Test
    void a_friendship_year_keeps_its_year() {
        assertThat(found("The event is part of the Solidarity and Friendship Year 2022."))
                .containsExactly("friendship_year: Solidarity and Friendship Year 2022 2022");
    }

    @Test
    void congresses_at_all_levels_are_no_milestone() {
        assertThat(found("The provinces will organise congresses at all levels."))
                .isEmpty();
    }

    private static List<String> found(String text) {
        return MILESTONES.list(Annotated.of(text)).stream()
                .filter(Milestone.class::isInstance)
                .map(Milestone.class::cast)
                .map(m -> m.type() + ": " + m.name() + " "
                        + (m.when() == null ? "-" : m.when().edtf()))
                .toList();
    }
}
