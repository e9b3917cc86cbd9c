package org.entente.reader.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.model.Document;
import org.entente.reader.model.Reading;
import org.entente.reader.pipeline.Reader;
import org.junit.jupiter.api.Test;

class ReadingParserTest {
    private static final String TEXT = "VIENTIANE, July 3, 2024 (Xinhua) -- Lao President Thongloun Sisoulith met Prime"
            + " Minister Pham Minh Chinh of Vietnam on Wednesday. The two sides agreed to open a new border gate. 😀 Chinh"
            + " thanked Laos for its help.";

    @Test
    void what_was_written_is_taken_in_again() {
        Document document = Objects.requireNonNull(
                Ingest.take("a.txt", TEXT.getBytes(UTF_8), null).document());
        Reading reading = Reader.shipped().read(document);

        ExchangedReading again = new ReadingParser().parse(new ReadingJson().line(reading));

        assertThat(again.document().text()).isEqualTo(reading.article().text());
        assertThat(again.people()).extracting(ExchangedReading.Person::name).contains("Thongloun Sisoulith");
        assertThat(again.engagements().get(0).participants()).hasSize(2);
        assertThat(again.commitments().get(0).evidence().get(0).quote()).contains("border gate");
    }

    @Test
    void lists_that_are_not_there_are_empty() {
        ExchangedReading reading = new ReadingParser()
                .parse(
                        "{\"schema\":\"entente/reading/1\",\"reader\":\"9\",\"document\":{\"id\":\"sha256:0\",\"uri\":\"a\","
                                + "\"text\":\"x\",\"novelty\":1},\"people\":[{\"id\":\"p1\",\"name\":\"A\",\"posts\":null}]}");

        assertThat(reading.engagements()).isEmpty();
        assertThat(reading.people().get(0).posts()).isEmpty();
        assertThat(reading.document().outlet()).isNull();
    }

    @Test
    void what_is_no_reading_is_refused() {
        assertThatThrownBy(() -> new ReadingParser().parse("{\"people\":3}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a reading");
    }
}
