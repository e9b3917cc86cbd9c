package org.entente.reader.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.reader.model.DateReading;
import org.entente.reader.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateAnnotatorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on December 11, 2024.            | December 11, 2024            | 2024-12-11
            They met on 11 December 2024.             | 11 December 2024             | 2024-12-11
            They met on the 11th of December.         | 11th of December             | 2024-12-11
            They met on April 3rd.                    | April 3rd                    | 2024-04-03
            They met on Oct 11                        | Oct 11                       | 2024-10-11
            They met on Dec. 10.                      | Dec. 10                      | 2024-12-10
            A visit from September 10-13.             | September 10-13              | 2024-09-10/2024-09-13
            A visit, September 10–13, 2024, began.    | September 10–13, 2024        | 2024-09-10/2024-09-13
            A visit from September 10 to 13.          | September 10 to 13           | 2024-09-10/2024-09-13
            A visit from 23-25 March, 2015.           | 23-25 March, 2015            | 2015-03-23/2015-03-25
            A visit from Oct 30 to Nov 2.             | Oct 30 to Nov 2              | 2024-10-30/2024-11-02
            A visit on December 1–2.                  | December 1–2                 | 2024-12-01/2024-12-02
            A visit between Oct 11-12.                | Oct 11-12                    | 2024-10-11/2024-10-12
            A visit between October 11 and 14.        | October 11 and 14            | 2024-10-11/2024-10-14
            A visit (Oct. 1-3) was paid.              | Oct. 1-3                     | 2024-10-01/2024-10-03
            On Monday the 23rd of March 2015 he came. | Monday the 23rd of March 2015| 2015-03-23
            On the afternoon of March 24, he met.     | afternoon of March 24        | 2024-03-24
            Earlier, on December 10 afternoon, he met.| December 10 afternoon        | 2024-12-10
            They met on Wednesday (July 10).          | Wednesday (July 10)          | 2024-07-10
            They met on Monday, 4 November.           | Monday, 4 November           | 2024-11-04
            They met on Sunday.                       | Sunday                       | 2024-12-08
            They met on Wednesday.                    | Wednesday                    | 2024-12-11
            They met last Friday.                     | last Friday                  | 2024-12-06
            They meet next Monday.                    | next Monday                  | 2024-12-16
            They met this morning.                    | this morning                 | 2024-12-11
            They met last night.                      | last night                   | 2024-12-10
            They met this week.                       | this week                    | 2024-12-09/2024-12-15
            They meet next month.                     | next month                   | 2025-01
            They met in late September.               | late September               | 2024-09
            They met in early October 2024.           | early October 2024           | 2024-10
            They met in early September this year.    | early September this year    | 2024-09
            It opens in mid-2025.                     | mid-2025                     | 2025
            It was formed by the end of 2015.         | end of 2015                  | 2015-12
            A visit in July 2024 was paid.            | July 2024                    | 2024-07
            It was in the first quarter of 2025.      | first quarter of 2025        | 2025-01/2025-03
            It was in the third quarter.              | third quarter                | 2024-07/2024-09
            The protocol in 2020-2024 was good.       | 2020-2024                    | 2020/2024
            The protocol in 2020-24 was good.         | 2020-24                      | 2020/2024
            The plan for 2021- 2025 stands.           | 2021- 2025                   | 2021/2025
            It is of 2024-12-01.                      | 2024-12-01                   | 2024-12-01
            It is of 10.07.2024.                      | 10.07.2024                   | 2024-07-10
            They met on 24/10.                        | 24/10                        | 2024-10-24
            They met on the 7th of this month.        | 7th of this month            | 2024-12-07
            They met on 5-7 November.                 | 5-7 November                 | 2024-11-05/2024-11-07
            A visit from December 30, 2023 to January 2, 2024. | December 30, 2023 to January 2, 2024 | 2023-12-30/2024-01-02
            A visit from December 30 to January 2, 2024.       | December 30 to January 2, 2024       | 2023-12-30/2024-01-02
            They took office in August.               | August                       | 2024-08
            They grew in the 1980s.                   | 1980s                        | 198X
            HANOI (26 Nov 2014) – A win.              | 26 Nov 2014                  | 2014-11-26
            """)
    void aFormIsReadWhole(String text, String wording, String edtf) {
        assertThat(Reads.wording("2024-12-11", text)).containsExactly(wording);
        assertThat(Reads.edtf("2024-12-11", text)).containsExactly(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The National Day (December 2, 1975–2024) was marked.
            The 11th National Party Congress was a success.
            After nearly 40 years of renewal it rose.
            A 24-hour watch of 10,000 men, 3-0 and 24/7.
            He may march on; May he live long.
            More than 2000 people and 10.57 billion US dollars.
            """)
    void whatOnlyLooksLikeADateIsNone(String text) {
        assertThat(Reads.wording("2024-12-11", text)).isEmpty();
    }

    @Test
    void aReadingTellsSpanDaysAndBasis() {
        assertThat(Reads.all("2024-12-01", "They spoke on Sunday."))
                .containsExactly(new DateReading(
                        new Span(14, 20),
                        "2024-12-01",
                        "2024-12-01",
                        "2024-12-01",
                        "Sunday",
                        "weekday of publication",
                        java.util.List.of()));
    }
}
