package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reader.article.Articles.REPORT;
import static org.entente.reader.article.Articles.dateline;
import static org.entente.reader.article.Articles.published;
import static org.entente.reader.article.Articles.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLinesTest {
    private static final String TITLE = "Ministers meet in the capital\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Xinhua Editor: desk 2024-03-05 19:42:15",
                "Source: Xinhua| 2024-03-05 19:15:00|Editor: desk",
                "Source from: Leaf Online 3/5/2024",
                "Publication date 5 March 2024 | 21:50 ICT",
                "Publish Date: 13:22 - 05 March 2024",
                "Published: Mar 05, 2024 04:10 PM IST | Updated: Mar 06, 2024 09:00 AM IST",
                "Updated March 6 2024 - 7:40pm, first published March 5 2024 5:00pm",
                "Ana Doe | 05.03.2024 - Update : 06.03.2024",
                "Ana Doe, Staff Writer, March 5th, 2024",
                "ANI | Updated: Mar 05, 2024 18:22 IST",
                "All News 16:22 March 05, 2024",
                "Tue 05-03-2024 16:22",
                "Tuesday, 5th March 2024, 4:30 PM",
                "Date : 2024-03-05 Hit : 1204",
                "Mar. 5, 2024 at 4:22 p.m. EST",
                "News · 5 March 2024 · 3 min read",
                "Release time: 2024-03-05 16:22 Source: Department of Protocol Author: press office",
                "March 5\n18:31 2024",
                "[2024-03-05]",
                "20240305",
                "Xứ NamXứ Nam05.03.2024",
            })
    void aDateLineUnderTheTitleIsReadAndCut(String line) {
        assertThat(published(TITLE + line + "\n\n" + REPORT)).isEqualTo("2024-03-05");
        assertThat(read(TITLE + line + "\n\n" + REPORT).text()).isEqualTo(TITLE + REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Phnom Penh, 5 March 2024", "(5 March 2024)", "Date: 5 March 2024", "Source: Daily, 5 March 2024"
            })
    void aDateUnderTheReportIsReadToo(String line) {
        String report =
                REPORT + "\n\n" + REPORT.replace("Monday", "Tuesday") + "\n\n" + REPORT.replace("Monday", "Friday");
        String longer = report + "\n\n" + report.replace("met", "talked") + "\n\n" + report.replace("met", "dined");
        assertThat(published(TITLE + longer + "\n\n" + line)).isEqualTo("2024-03-05");
    }

    @Test
    void theDatelineTellsDayFromMonth() {
        assertThat(published(TITLE + "05/03/2024 06:12 PM\n\nHANOI, March 5 (VNA) -- " + REPORT))
                .isEqualTo("2024-03-05");
        assertThat(published(TITLE + "05/03/2024 06:12 PM\n\nHANOI, May 3 (VNA) -- " + REPORT))
                .isEqualTo("2024-05-03");
    }

    @Test
    void theEndOfTheTitleMayTellTheDate() {
        assertThat(published("The Minister's call with his guest of last week: 5 March 2024\n\n" + REPORT))
                .isEqualTo("2024-03-05");
    }

    @Test
    void aDatelineTakesTheYearOfADateNearIt() {
        assertThat(published(TITLE + "HANOI, March 5 (VNA) -- " + REPORT
                        + "\n\nThe envoy in Hanoi, March 4, 2024. (Photo: VNA)"))
                .isEqualTo("2024-03-05");
        assertThat(published(TITLE + "HANOI, March 5 (VNA) -- " + REPORT + " It was founded on July 7, 1990."))
                .isEqualTo("unknown");
    }

    @Test
    void aCityBesideTheDateIsTheDateline() {
        assertThat(dateline(TITLE + "March 5, 2024\n15:40\nTbilisi\n\n" + REPORT))
                .isEqualTo("Tbilisi, GE");
        assertThat(dateline(TITLE + "March 5, 2024 03:38 pm IST - Hanoi\n\n" + REPORT))
                .isEqualTo("Hanoi, VN");
    }

    @Test
    void aWireSignsInItsDateLine() {
        assertThat(read(TITLE + "Source: Xinhua Editor: desk 2024-03-05 19:42:15\n\n" + REPORT)
                        .agency())
                .isEqualTo("Xinhua");
    }

    @Test
    void aTitleOfThreeWordsIsATitle() {
        assertThat(read("Minister meets envoy\n\n5 March 2024\n\n" + REPORT).title())
                .isEqualTo("Minister meets envoy");
    }

    @Test
    void whatWiresTellEditorsIsCut() {
        assertThat(read("(LEAD) Ministers meet in the capital\nATTN: CHANGES headline\n\nSEOUL, June 8 (Yonhap) -- "
                                + REPORT + "\n\n(END)")
                        .text())
                .isEqualTo(TITLE + REPORT);
    }
}
