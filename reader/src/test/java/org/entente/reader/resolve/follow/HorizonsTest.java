package org.entente.reader.resolve.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

class HorizonsTest {
    private final KnowledgeFiles knowledge = KnowledgeFiles.shipped();
    private final Horizons horizons = new Horizons(knowledge);

    @Test
    void each_entry_fits_its_example_and_not_its_counter_example() {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : knowledge.list("resolve/horizons", "horizons")) {
            if (horizons.of(entry.get("example"), "2024-01-01").isEmpty()
                    || horizons.of(entry.get("counter"), "2024-01-01").isPresent()) {
                wrong.add(entry.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void soon_is_half_a_year_and_within_two_months_two_months() {
        assertThat(horizons.of("open the road soon", "2024-01-01")).contains("2024-06-29");
        assertThat(horizons.of("remove roadblocks within two months", "2024-01-01"))
                .contains("2024-03-03");
        assertThat(horizons.of("double the economy in ten years", "2024-01-01")).contains("2034-01-08");
    }

    @Test
    void without_words_of_time_or_a_day_nothing_is_due() {
        assertThat(horizons.of("build a bridge", "2024-01-01")).isEmpty();
        assertThat(horizons.of("build a bridge soon", "")).isEmpty();
    }
}
