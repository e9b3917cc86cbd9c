package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a visit will bring, told in one breath. */
class ProgrammeScenariosTest {
    private static final String COMING =
            "Ecuadorian Prime Minister Marcos Reyes will pay an official visit to Peru from"
                    + " November 9 to 10 at the invitation of Peruvian Prime Minister Luis Castro.\n\n";

    private static List<String> read(String text) {
        return Scenario.of("2029-11-06", COMING + text).engagements();
    }

    @Test
    void one_will_is_for_all_that_follows() {
        assertThat(
                        read(
                                "The Ecuadorian guest will meet Peruvian President Ana Vega, lay a wreath at the Heroes Monument, and tour a port."))
                .hasSize(3)
                .allMatch(e -> e.contains(" planned "))
                .anyMatch(e -> e.startsWith("ceremony planned"));
    }

    @Test
    void what_they_are_also_due_to_open_is_to_come() {
        assertThat(read("The two leaders are also due to open a conference on fisheries."))
                .hasSize(2)
                .anyMatch(e -> e.startsWith("conference planned"))
                .noneMatch(e -> e.contains(" held "));
    }

    @Test
    void what_is_expected_goes_on_through_commas() {
        assertThat(read(
                        "Reyes is expected to hold talks with his host, to pay a courtesy call on Peruvian President Ana Vega,"
                                + " to lay a wreath at the Heroes Monument and to open a consulate in Cusco."))
                .anyMatch(e -> e.startsWith("courtesy_call planned"))
                .anyMatch(e -> e.startsWith("ceremony planned"))
                .noneMatch(e -> e.contains(" held "));
    }

    @Test
    void what_is_agreed_to_be_opened_is_an_undertaking() {
        assertThat(read("Reyes and Castro agreed to convene a commission and to inaugurate a bridge."))
                .noneMatch(e -> e.startsWith("ceremony"));
    }

    @Test
    void to_meet_again_is_another_time() {
        assertThat(read("Reyes will meet Castro in Lima. The two leaders will meet again in Quito in June 2030."))
                .anyMatch(e -> e.startsWith("meeting planned - "))
                .anyMatch(e -> e.startsWith("meeting planned 2030-06 Quito/EC"));
    }

    @Test
    void whose_visit_was_once_put_off_has_come_all_the_same() {
        assertThat(Scenario.of(
                                "2029-11-08",
                                "Peruvian Finance Minister Luis Castro, whose visit had been postponed twice, called on"
                                        + " Ecuadorian President Rosa Mena in Quito on Wednesday.")
                        .engagements())
                .contains("courtesy_call held 2029-11-07 Quito/EC: Luis Castro (PE guest), Rosa Mena (EC host)");
    }

    @Test
    void who_accepts_an_invitation_is_not_met_by_it() {
        assertThat(Scenario.of(
                                "2029-11-06",
                                "Ecuadorian Prime Minister Marcos Reyes held talks with Peruvian Prime Minister Luis"
                                        + " Castro in Lima on Tuesday. Reyes invited Castro to visit Ecuador next year, and"
                                        + " Castro accepted.")
                        .engagements())
                .containsExactly("talks held 2029-11-06 Lima/PE: Marcos Reyes (EC guest), Luis Castro (PE host)");
    }

    @Test
    void what_was_done_one_after_the_other_stays_done() {
        assertThat(read("On Monday, Reyes met Brazilian President Rui Matos in Brasília, laid a wreath and left."))
                .anyMatch(e -> e.startsWith("meeting held 2029-11-05"));
    }
}
