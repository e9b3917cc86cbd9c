package org.entente.reader.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
    private static final Sessions SESSIONS = new Sessions(KnowledgeFiles.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "They chaired the 45th session of the committee; 45",
                "at the 45th annual meeting of their joint committee; 45",
                "the tenth session was short; 10",
                "It was their second meeting; 0",
                "on the 15th they met; 0",
                "the 70th anniversary of relations; 0"
            })
    void a_session_is_known_by_its_number(String quote, int number) {
        assertThat(SESSIONS.of(quote)).isEqualTo(number);
    }
}
