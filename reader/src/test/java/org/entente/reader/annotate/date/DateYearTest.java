package org.entente.reader.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateYearTest {
    @Test
    void aDayIsTheLastBeforePublication() {
        assertThat(Reads.edtf("2025-01-12", "They met on December 10.")).containsExactly("2024-12-10");
    }

    @Test
    void aDayJustAfterPublicationIsNotAYearAgo() {
        assertThat(Reads.edtf("2018-03-12", "The session on March 13 was near."))
                .containsExactly("2018-03-13");
    }

    @Test
    void aClauseThatLooksAheadTakesTheNextDay() {
        assertThat(Reads.edtf("2024-12-11", "They will meet on January 5.")).containsExactly("2025-01-05");
        assertThat(Reads.edtf("2024-12-11", "They will meet on July 5.")).containsExactly("2025-07-05");
    }

    @Test
    void aPlanWhoseDayWasJustPastStaysPast() {
        assertThat(Reads.edtf("2019-02-26", "He was due in Japan on February 24."))
                .containsExactly("2019-02-24");
    }

    @Test
    void aFullDateLendsItsYearWhenPublicationIsUnknown() {
        assertThat(Reads.edtf(null, "He spoke on December 11, 2024.\nOn December 10 they met."))
                .containsExactly("2024-12-11", "2024-12-10");
        assertThat(Reads.all(null, "He spoke on December 11, 2024.\nOn December 10 they met.")
                        .get(1)
                        .basis())
                .isEqualTo("year of December 11, 2024");
    }

    @Test
    void aLentYearTurnsWithTheYear() {
        assertThat(Reads.edtf(null, "He left on January 2, 2025 after coming on December 30."))
                .containsExactly("2025-01-02", "2024-12-30");
    }

    @Test
    void anAnniversaryLendsNoYear() {
        assertThat(Reads.edtf(null, "They marked the founding on December 19, 1946.\nOn December 10 they met."))
                .containsExactly("1946-12-19", "XXXX-12-10");
    }

    @Test
    void aYearNamedOnlyElsewhereIsNotGuessed() {
        assertThat(Reads.edtf(null, "On March 24, he met him.\nTrade rose in 2015."))
                .containsExactly("XXXX-03-24", "2015");
        assertThat(Reads.all(null, "On March 24, he met him.").get(0).earliest())
                .isNull();
    }

    @Test
    void aMonthJustBeforeTheDayLendsItsYear() {
        assertThat(Reads.edtf(null, "On September 10 they met.\nHe came in July 2024."))
                .containsExactly("2024-09-10", "2024-07");
        assertThat(Reads.edtf(null, "On April 10 they met.\nHe came in June 2016."))
                .containsExactly("XXXX-04-10", "2016-06");
    }

    @Test
    void theYearOfAnExplicitDateIsKeptHoweverOld() {
        assertThat(Reads.edtf("2024-12-11", "The treaty of July 18, 1977 and ties since 1962."))
                .containsExactly("1977-07-18", "1962");
    }

    @Test
    void aRangeOverTheNewYearEndsInTheNext() {
        assertThat(Reads.edtf("2025-01-12", "A visit from December 30 to January 2."))
                .containsExactly("2024-12-30/2025-01-02");
    }

    @Test
    void februaryHasTwentyNineDaysInLeapYearsOnly() {
        assertThat(Reads.edtf("2025-03-01", "It was on February 29.")).containsExactly("2024-02-29");
        assertThat(Reads.edtf("2025-03-01", "It was on February 30.")).isEmpty();
    }
}
