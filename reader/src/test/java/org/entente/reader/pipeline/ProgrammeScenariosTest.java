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
