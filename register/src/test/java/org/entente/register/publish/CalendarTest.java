package org.entente.register.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2024-09-10, 10 September 2024",
        "2024-12, December 2024",
        "2024, 2024",
        "XXXX-09-10, 10 September",
        "2024-09-10/2024-09-13, 10–13 September 2024",
        "2024-09-30/2024-10-02, 30 September – 2 October 2024",
        "2024-12-30/2025-01-02, 30 December 2024 – 2 January 2025",
        "XXXX-09-10/XXXX-09-13, 10 September – 13 September",
        "2024/.., 2024 – open",
        "2024-13, 2024-13",
        "unknown, unknown"
    })
    void datesAreWrittenAsPeopleWriteThem(String edtf, String words) {
        assertThat(Calendar.words(edtf)).isEqualTo(words);
    }
}
