package org.entente.reader.annotate.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.reader.model.DateReading;
import org.junit.jupiter.api.Test;

class DateRelationTest {
    @Test
    void aWeekdayIsTheLastUpToPublication() {
        assertThat(Reads.edtf("2024-12-11", "They met on Wednesday, after talks on Thursday."))
                .containsExactly("2024-12-11", "2024-12-05");
    }

    @Test
    void aWeekdayAheadIsTheNext() {
        assertThat(Reads.edtf("2024-12-11", "He is scheduled to arrive on Sunday."))
                .containsExactly("2024-12-15");
        assertThat(Reads.edtf("2024-12-11", "On Sunday, he will arrive.")).containsExactly("2024-12-15");
    }

    @Test
    void aCueBeyondAWordOfSpeechIsOfAnotherClause() {
        assertThat(Reads.edtf("2024-12-11", "Laos will help, he said on Sunday."))
                .containsExactly("2024-12-08");
        assertThat(Reads.edtf("2024-12-11", "They spoke on Sunday and it will go on."))
                .containsExactly("2024-12-08");
    }

    @Test
    void aMonthOfPublicationLeavesEachOfItsMondays() {
        DateReading monday = Reads.all("2023-12", "They met on Monday.").get(0);
        assertThat(monday.edtf()).isEqualTo("2023-12-XX");
        assertThat(monday.earliest() + " " + monday.latest()).isEqualTo("2023-12-01 2023-12-31");
        assertThat(monday.alternatives()).containsExactly("2023-12-04", "2023-12-11", "2023-12-18", "2023-12-25");
    }

    @Test
    void aWeekdayIsFoundInARangeNearByWhenPublicationIsUnknown() {
        assertThat(Reads.edtf(null, "A visit from 23-25 March, 2015.\nOn Monday evening they dined."))
                .containsExactly("2015-03-23/2015-03-25", "2015-03-23");
    }

    @Test
    void nothingIsKnownOfAWeekdayWithoutAnyDate() {
        assertThat(Reads.edtf(null, "They met on Monday.")).containsExactly("XXXX-XX-XX");
    }

    @Test
    void theSameDayIsTheDateBefore() {
        DateReading same = Reads.all("2024-12-11", "They met on July 7.\nOn the same day they signed.")
                .get(1);
        assertThat(same.edtf()).isEqualTo("2024-07-07");
        assertThat(same.basis()).isEqualTo("same day as July 7");
        assertThat(Reads.edtf("2024-12-11", "On the same day they signed.")).isEmpty();
    }

    @Test
    void theDayBeforeIsCountedFromTheDayBefore() {
        assertThat(Reads.edtf(
                        "2025-02-20",
                        "They met on Wednesday.\nTrade will double by 2030.\nThe day before, he had come."))
                .containsExactly("2025-02-19", "2030", "2025-02-18");
        assertThat(Reads.edtf("2025-02-20", "The day before, he had come.")).containsExactly("2025-02-19");
        assertThat(Reads.edtf("2025-02-20", "They met on Monday and signed it the next day."))
                .containsExactly("2025-02-17", "2025-02-18");
        assertThat(Reads.edtf("2025-02-20", "It was the day before the summit."))
                .isEmpty();
    }

    @Test
    void whatWasToBeginIsAhead() {
        assertThat(Reads.edtf("2023-03-24", "The visit, which was to have begun on Sunday, is off."))
                .containsExactly("2023-03-26");
        assertThat(Reads.edtf("2023-03-24", "Crowds may gather on Tuesday, when the King was due to come."))
                .containsExactly("2023-03-28");
        assertThat(Reads.edtf("2023-03-24", "On Sunday, a working lunch is on the cards."))
                .containsExactly("2023-03-26");
        assertThat(Reads.edtf("2023-03-24", "They agreed to meet on Sunday.")).containsExactly("2023-03-26");
        assertThat(Reads.edtf("2023-03-24", "They agreed on it on Sunday.")).containsExactly("2023-03-19");
    }

    @Test
    void daysInARowAreOneRange() {
        assertThat(Reads.edtf("2024-06-14", "They met on 5, 6 and 7 March 2024."))
                .containsExactly("2024-03-05/2024-03-07");
        assertThat(Reads.edtf("2024-06-14", "They met on June 12, 13 and 14."))
                .containsExactly("2024-06-12/2024-06-14");
        assertThat(Reads.edtf("2024-06-14", "They met on 5 & 6 March.")).containsExactly("2024-03-05/2024-03-06");
    }

    @Test
    void aDayWithoutItsMonthIsNearPublication() {
        assertThat(Reads.edtf("2024-06-14", "They met in the capital on the 12th."))
                .containsExactly("2024-06-12");
        assertThat(Reads.edtf("2024-06-14", "They met in the capital on the 18th."))
                .containsExactly("2024-05-18");
        assertThat(Reads.edtf("2024-06-14", "They will meet on the 18th.")).containsExactly("2024-06-18");
        assertThat(Reads.edtf("2024-06-14", "They met on the 18th floor.")).isEmpty();
    }

    @Test
    void aWhileAgoIsTheDayOfPublication() {
        assertThat(Reads.edtf("2024-06-14", "A short while ago they signed it."))
                .containsExactly("2024-06-14");
        assertThat(Reads.edtf("2024-06-14", "They will meet in the coming days."))
                .isEmpty();
    }

    @Test
    void slashesKeepBothReadings() {
        DateReading date = Reads.all(null, "It is of 3/6/2024.").get(0);
        assertThat(date.edtf()).isEqualTo("2024-06-03");
        assertThat(date.alternatives()).containsExactly("2024-03-06");
        assertThat(date.basis()).isEqualTo("day before month; written in full");
    }

    @Test
    void slashesNearPublicationAreReadAsThat() {
        DateReading date = Reads.all("2024-03-06", "10:53:45 AM | 3/6/2024").get(0);
        assertThat(date.edtf()).isEqualTo("2024-03-06");
        assertThat(date.alternatives()).containsExactly("2024-06-03");
        assertThat(date.basis()).isEqualTo("month before day, for publication is near; written in full");
    }

    @Test
    void twoDatesOfManyYearsApartAreAnAnniversary() {
        assertThat(Reads.edtf("2024-12-11", "(2/9/1945 - 2/9/2024) and August 19, 1945 – August 19, 2024."))
                .isEmpty();
    }

    @Test
    void aPartNarrowsTheDaysAndNotTheDate() {
        DateReading late =
                Reads.all("2024-12-11", "It rained in late September.").get(0);
        assertThat(late.edtf()).isEqualTo("2024-09");
        assertThat(late.earliest() + " " + late.latest()).isEqualTo("2024-09-21 2024-09-30");
    }

    @Test
    void numbersOfPapersAndPhonesAreNoDates() {
        assertThat(Reads.edtf("2024-12-11", "Decree No. 12/2024, call 84-24-3934-2025, code 2024-12-011."))
                .isEmpty();
    }
}
