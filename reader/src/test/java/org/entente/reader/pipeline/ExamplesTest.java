package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.reader.evaluate.Evaluation;
import org.entente.reader.evaluate.Scores;
import org.entente.reader.exchange.ReadingJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles that the project shows to newcomers, read as they would read them. */
class ExamplesTest {
    private static final Path ARTICLES = Path.of("../examples/articles");

    /** What the reader reached when these articles were last read, less a little. Raise it when the reader gets better. */
    private static final double REACHED = 0.863;

    private static final Map<String, String> LINES = new TreeMap<>();
    private static final Map<String, JsonNode> READINGS = new TreeMap<>();

    @BeforeAll
    static void readTheArticles() throws IOException {
        Reader reader = Reader.shipped();
        ReadingJson json = new ReadingJson();
        JsonMapper mapper = JsonMapper.builder().build();
        for (Path file : articles()) {
            String line = json.line(reader.read(Scenario.document(file.toString(), Files.readAllBytes(file), null)));
            JsonNode reading = mapper.readTree(line);
            LINES.put(Evaluation.id(reading), line);
            READINGS.put(Evaluation.id(reading), reading);
        }
    }

    @Test
    void theReaderIsAsGoodAsItWas() throws IOException {
        Scores scores = Evaluation.of(ARTICLES, READINGS);
        assertThat(scores.missing()).isZero();
        assertThat(scores.overall()).as(scores.table()).isGreaterThanOrEqualTo(REACHED);
    }

    @Test
    void pagesWithoutDiplomacyHoldNoEngagementAndNoCommitment() {
        for (String id : List.of("cup-final", "ferry-accident")) {
            JsonNode reading = Objects.requireNonNull(READINGS.get(id));
            assertThat(reading.path("engagements").isEmpty()).as(id).isTrue();
            assertThat(reading.path("commitments").isEmpty()).as(id).isTrue();
        }
    }

    @Test
    void everyQuoteStandsWhereItSays() {
        READINGS.forEach((id, reading) -> {
            int[] text = reading.path("document")
                    .path("text")
                    .asString()
                    .codePoints()
                    .toArray();
            List<JsonNode> evidence = reading.findValues("evidence");
            assertThat(evidence).as(id).isNotEmpty();
            evidence.forEach(list -> list.forEach(cited -> {
                int start = cited.path("start").asInt();
                int length = cited.path("end").asInt() - start;
                assertThat(new String(text, start, length))
                        .as(id)
                        .isEqualTo(cited.path("quote").asString());
            }));
        });
    }

    @Test
    void everyLineKeepsToTheShippedSchema() throws IOException {
        Schema schema = schema();
        LINES.forEach((id, line) ->
                assertThat(schema.validate(line, InputFormat.JSON)).as(id).isEmpty());
    }

    @Test
    void everyArticleHasItsGoldAndItsReason() throws IOException {
        String why = Files.readString(ARTICLES.resolveSibling("why.md"));
        for (String id : READINGS.keySet()) {
            assertThat(ARTICLES.resolve(id + ".json")).exists();
            assertThat(why).contains("| `" + id + "` |");
        }
    }

    private static List<Path> articles() throws IOException {
        List<Path> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            files.filter(file -> !file.toString().endsWith(".json")).sorted().forEach(articles::add);
        }
        return articles;
    }

    private static Schema schema() throws IOException {
        try (InputStream in = ExamplesTest.class.getResourceAsStream("/org/entente/schema/reading-1.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
