package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reader.article.Articles.REPORT;
import static org.entente.reader.article.Articles.dateline;
import static org.entente.reader.article.Articles.published;
import static org.entente.reader.article.Articles.read;

import java.util.Objects;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Document;
import org.junit.jupiter.api.Test;

class PublishedTest {
    @Test
    void theHeaderLineIsReadAndCut() {
        assertThat(published(" date 2024-12-01 HÀ NỘI — " + REPORT)).isEqualTo("2024-12-01");
        assertThat(published(" date 2023-12 " + REPORT)).isEqualTo("2023-12");
        assertThat(read(" date 2019-02-24 Share:\n\n" + REPORT).text()).isEqualTo(REPORT);
    }

    @Test
    void theCallerKnowsBest() {
        DateReading given = Calendar.reading("2020-01-02", "2020-01-02", "given by the caller", null);
        Document document = Articles.document("a.txt", " date 2024-12-01 " + REPORT);
        Document dated = new Document(document.id(), document.uri(), document.format(), document.content(), given);
        assertThat(read(dated).published()).isEqualTo(given);
    }

    @Test
    void aDateLineUnderTheTitleIsReadAndCut() {
        String page = "Ministers meet in the capital\n\n10:53:45 AM | 3/6/2024\n\n" + REPORT;
        DateReading published = Objects.requireNonNull(read(page).published());
        assertThat(published.edtf()).isEqualTo("2024-03-06");
        assertThat(published.alternatives()).containsExactly("2024-06-03");
        assertThat(read(page).text()).isEqualTo("Ministers meet in the capital\n\n" + REPORT);
    }

    @Test
    void aBylineWithADateIsReadAndCut() {
        assertThat(published("Ministers meet in the capital\n\nTranslated by A. DOE Apr 05, 2024 07:30\n\n" + REPORT))
                .isEqualTo("2024-04-05");
    }

    @Test
    void aDateLineMaySayWhoSigns() {
        assertThat(published("Ministers meet in the capital\n\n(Xinhua) 10:04, March 07, 2025\n\n" + REPORT))
                .isEqualTo("2025-03-07");
    }

    @Test
    void aDatelineWithAYearTellsTheDate() {
        assertThat(published("HANOI (26 Nov 2014) – " + REPORT)).isEqualTo("2014-11-26");
        assertThat(dateline("HANOI (26 Nov 2014) – " + REPORT)).isEqualTo("Hanoi, VN");
    }

    @Test
    void noYearIsInvented() {
        assertThat(published("BEIJING, July 10 (Xinhua) -- " + REPORT)).isEqualTo("unknown");
        assertThat(published(REPORT)).isEqualTo("unknown");
    }

    @Test
    void theAddressOfAPageTellsTheDate() {
        DateReading published = Objects.requireNonNull(
                read("https://example.org/25-Feb-2019/ministers-meet", REPORT).published());
        assertThat(published.edtf()).isEqualTo("2019-02-25");
        assertThat(published.basis()).isEqualTo("address");
    }
}
