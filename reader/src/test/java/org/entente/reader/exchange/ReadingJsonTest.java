package org.entente.reader.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Evidence;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Mechanism;
import org.entente.reader.model.Reading;
import org.entente.reader.model.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Reading READING = Samples.reading();
    private static final String LINE = new ReadingJson().line(READING);

    @Test
    void aReadingIsOneLine() {
        assertThat(LINE).doesNotContain("\n", "\r");
    }

    @Test
    void theSameReadingGivesTheSameLine() {
        assertThat(new ReadingJson().line(READING)).isEqualTo(LINE);
    }

    @Test
    void everyQuoteStandsAtItsCodePoints() {
        JsonNode reading = JSON.readTree(LINE);
        int[] text = reading.at("/document/text").asString().codePoints().toArray();
        List<JsonNode> quotes = reading.findParents("quote");
        assertThat(quotes).isNotEmpty().allSatisfy(quote -> {
            int start = quote.get("start").asInt();
            assertThat(new String(text, start, quote.get("end").asInt() - start))
                    .isEqualTo(quote.get("quote").asString());
        });
    }

    @Test
    void enumsAreLowerSnakeCase() {
        assertThat(JSON.readTree(LINE).at("/engagements/0/kind").asString()).isEqualTo("talks");
    }

    @Test
    void formerIsSaidOnlyOfPostsOnceHeld() {
        JSON.readTree(LINE)
                .findParents("organisation")
                .forEach(post -> assertThat(post.path("former").asBoolean(true)).isTrue());
        assertThat(LINE).doesNotContain("\"former\":false");
    }

    @Test
    void otherReadingsOfADateAreWrittenOnlyWhenThereAreAny() {
        assertThat(LINE).doesNotContain("alternatives");
        assertThat(new ReadingJson().line(withMechanism(List.of("2026-04-03"))))
                .contains("\"when\":{\"edtf\":\"2026-03-04\",\"earliest\":null,\"latest\":null,\"text\":\"\","
                        + "\"basis\":\"made up\",\"alternatives\":[\"2026-04-03\"]}");
    }

    @Test
    void keysComeInTheOrderOfThePublishedExample() throws IOException {
        JsonNode example = JSON.readTree(Files.readString(Samples.shared("reading-example.json")));
        JsonNode reading = JSON.readTree(LINE);
        assertThat(keys(reading)).isEqualTo(keys(example));
        for (String at : List.of(
                "/document",
                "/people/0",
                "/bodies/0",
                "/engagements/0",
                "/commitments/0",
                "/engagements/0/participants/0",
                "/engagements/0/when",
                "/statements/0",
                "/people/0/posts/0")) {
            assertThat(keys(reading.at(at))).as(at).isEqualTo(keys(example.at(at)));
        }
    }

    private static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    static Reading withMechanism(List<String> alternatives) {
        DateReading when = new DateReading(null, "2026-03-04", null, null, "", "made up", alternatives);
        Evidence evidence = READING.article().evidence(new Span(0, 8));
        Findings findings = new Findings(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Mechanism("m1", "committee", List.of(), 7, when, List.of(evidence))),
                List.of(),
                List.of());
        return new Reading(
                READING.reader(), READING.article(), READING.people(), READING.bodies(), findings, READING.problems());
    }
}
