package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.reader.evaluate.Evaluation;
import org.entente.reader.exchange.ReadingJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotated articles beside the project, when they are there: the score must not fall unseen. */
class SharedGoldTest {
    private static final Path GOLD = Path.of("..", "..", "shared", "dev");

    @Test
    void the_score_on_annotated_articles_does_not_fall() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: there are no annotated articles beside the project");
        Reader reader = Reader.shipped();
        JsonMapper mapper = new JsonMapper();
        Map<String, JsonNode> readings = new LinkedHashMap<>();
        for (Path file : articles()) {
            String line = new ReadingJson()
                    .line(reader.read(Scenario.document(file.toString(), Files.readAllBytes(file), null)));
            JsonNode reading = mapper.readTree(line);
            readings.put(Evaluation.id(reading), reading);
        }

        assertThat(Evaluation.of(GOLD, readings).overall()).isGreaterThan(0.93);
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
