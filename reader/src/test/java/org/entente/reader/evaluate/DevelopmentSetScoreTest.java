package org.entente.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.reader.exchange.ReadingJson;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.pipeline.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the script that the development set is scored with, where a checkout has both; they stay outside the project. */
class DevelopmentSetScoreTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theTableIsTheOneThatTheScriptPrints() throws IOException, InterruptedException {
        ScoringScript script = ScoringScript.beside(folder);
        List<String> lines = lines(script.gold());
        assertThat(score(script.gold(), lines)).isEqualTo(script.table(lines));
    }

    @Test
    void theTableIsTheSameWhereReadingsAreMissing() throws IOException, InterruptedException {
        ScoringScript script = ScoringScript.beside(folder);
        List<String> some = lines(script.gold()).stream()
                .filter(line -> line.hashCode() % 3 != 0)
                .toList();
        assertThat(score(script.gold(), some)).isEqualTo(script.table(some));
    }

    private static List<String> lines(Path gold) throws IOException {
        Reader reader = Reader.shipped();
        ReadingJson json = new ReadingJson();
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> json.line(reader.read(Objects.requireNonNull(
                            Ingest.take(file.toString(), bytes(file), null).document()))))
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String score(Path gold, List<String> lines) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, JsonNode> readings = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode reading = json.readTree(line);
            readings.put(Evaluation.id(reading), reading);
        }
        return Evaluation.of(gold, readings).table();
    }
}
