package org.entente.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** The script that the development set is scored with; tests that need it are skipped where it or Python is absent. */
record ScoringScript(Path gold, Path script, Path folder) {

    /** @param folder where readings are written for the script */
    static ScoringScript beside(Path folder) {
        return new ScoringScript(shared("dev"), shared("score.py"), folder);
    }

    /** What the script prints for these readings. */
    String table(List<String> lines) throws IOException, InterruptedException {
        Path readings = Files.write(folder.resolve("readings.jsonl"), lines);
        Process process = start(new ProcessBuilder("python3", script.toString(), gold.toString(), readings.toString()));
        String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return table;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException e) {
            return Assumptions.abort("no python3 here: " + e.getMessage());
        }
    }

    private static Path shared(String name) {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared").resolve(name))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "no shared/" + name + " beside this checkout");
        return Objects.requireNonNull(folder).resolve("shared").resolve(name);
    }
}
