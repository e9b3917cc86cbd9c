package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Friday, October 6, 2023, 11:17 a.m. | 2023-10-06",
                "June 27, 2024 - 09:54 | 2024-06-27",
                "27/06/2024 | 2024-06-27",
                "2024-06-27T09:54:00+07:00 | 2024-06-27",
                "Posted on 5th of March 2024 | 2024-03-05",
                "25-Feb-2019 | 2019-02-25",
                "05.03.2024 | 2024-03-05",
                "Posted December. 05, 2005 07:09, | 2005-12-05",
                "March 2024 | 2024-03",
                "July 10 | --07-10",
            })
    void aDateIsReadAsWritten(String line, String edtf) {
        assertThat(HeaderDate.all(line, null))
                .first()
                .extracting(HeaderDate::edtf)
                .isEqualTo(edtf);
    }

    @Test
    void aClockOfTwelveHoursPutsTheMonthFirstAndKeepsTheOtherReading() {
        HeaderDate date = HeaderDate.all("10:53:45 AM | 3/6/2024", null).get(0);
        assertThat(date.edtf()).isEqualTo("2024-03-06");
        assertThat(date.alternative()).isEqualTo("2024-06-03");
    }

    @Test
    void whatIsKnownOfThePageSettlesTheOrder() {
        assertThat(HeaderDate.all("10:53:45 AM | 3/6/2024", false).get(0).edtf())
                .isEqualTo("2024-06-03");
        assertThat(HeaderDate.all("03/06/2024", null).get(0).edtf()).isEqualTo("2024-06-03");
        assertThat(HeaderDate.all("03/06/2024", true).get(0).edtf()).isEqualTo("2024-03-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "Resolution 12/2024", "10:53", "in 2024", "version 1.2.3", "the Mayor 5"})
    void whatIsNoDateIsNotRead(String line) {
        assertThat(HeaderDate.all(line, null)).isEmpty();
    }
}
