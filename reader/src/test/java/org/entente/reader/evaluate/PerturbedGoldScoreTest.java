package org.entente.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real readings are wrong in a few ways only; readings made from gold are wrong in every way that the script looks at. */
class PerturbedGoldScoreTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theTableIsTheOneThatTheScriptPrints(long seed) throws IOException, InterruptedException {
        ScoringScript script = ScoringScript.beside(folder);
        Map<String, JsonNode> readings = new LinkedHashMap<>();
        for (Path file : golds(script.gold())) {
            String id = file.getFileName().toString().replace(".json", "");
            readings.put(id, PerturbedGold.reading(JSON.readTree(Files.readString(file)), id, seed));
        }
        List<String> lines = new ArrayList<>();
        readings.values().forEach(reading -> lines.add(reading.toString()));
        assertThat(Evaluation.of(script.gold(), readings).table()).isEqualTo(script.table(lines));
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
