package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

class DomainTest {
    private static final Domain DOMAIN = new Domain(KnowledgeFiles.shipped());

    private static Optional<String> find(String... lines) {
        return DOMAIN.find("a.txt", List.of(lines).stream().map(Line::of).toList());
    }

    @Test
    void aGovernmentsAddressAtTheHeadOfAPageTellsWhoseItIs() {
        assertThat(find("Beehive.govt.nz", "Release", "The ministers met.")).contains("NZ");
        assertThat(find("Source: https://www.mfa.gov.md/en/content/visit")).contains("MD");
        assertThat(find("www.mofa.go.jp")).contains("JP");
    }

    @Test
    void theAddressOfThePageComesBeforeThoseInIt() {
        assertThat(DOMAIN.find("https://www.state.gov/secretary", List.of(Line.of("www.mofa.go.jp"))))
                .contains("US");
    }

    @Test
    void aLinkInTheMiddleOfAReportSaysNothing() {
        String[] lines = {
            "Title", "1", "2", "3", "4", "5", "6", "See www.mofa.go.jp for more.", "8", "9", "10", "11", "12", "13"
        };
        assertThat(find(lines)).isEmpty();
    }

    @Test
    void mailAndOtherAddressesSayNothing() {
        assertThat(find("desk@mfa.gov.md", "www.example.com", "The treaty of 12.gov was dull.", "e.g. so"))
                .isEmpty();
    }

    @Test
    void eachRuleFitsItsExampleAndNotItsCounterExample() {
        for (Entry entry : KnowledgeFiles.shipped().list("article", "government_domains")) {
            assertThat(find(entry.get("example"))).as(entry.get("example")).isPresent();
            assertThat(find(entry.get("counter"))).as(entry.get("counter")).isEmpty();
        }
    }
}
