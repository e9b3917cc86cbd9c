package org.entente.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.shipped();

    private final Parties parties = new Parties(KNOWLEDGE);

    @Test
    void everyWordMeansItsCountryInItsExampleOnly() {
        for (Entry entry : KNOWLEDGE.list("evaluate")) {
            List<String> country = List.of(entry.get("country"));
            assertThat(parties.same(entry.get("example"), country))
                    .as(entry.get("example"))
                    .isTrue();
            assertThat(parties.same(entry.get("counter"), country))
                    .as(entry.get("counter"))
                    .isFalse();
        }
    }

    @Test
    void bothSidesAreAnyTwoParties() {
        assertThat(parties.same("both sides", List.of("Somphone Keomany", "Nguyễn Văn Mẫu")))
                .isTrue();
        assertThat(parties.same("both sides", List.of("Somphone Keomany", ""))).isFalse();
    }

    @Test
    void aPartyOfSeveralNamesIsMetByOneOfThem() {
        assertThat(parties.same("Somphone Keomany and Nguyễn Văn Mẫu", List.of("Nguyen Van Mau")))
                .isTrue();
    }
}
