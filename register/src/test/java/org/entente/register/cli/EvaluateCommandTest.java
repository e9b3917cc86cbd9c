package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path gold;

    @Test
    void theDocumentsBesideTheGoldAreReadAndScored() throws IOException {
        gold();
        Run run = Run.of("evaluate", gold.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("published                      1.000   (1 of 1)", "readings missing: 0\noverall ");
    }

    @Test
    void aPageBesideTheGoldIsReadToo() throws IOException {
        gold();
        Files.writeString(gold.resolve("2.json"), "{\"published\": \"2024-05-04\"}");
        Files.writeString(
                gold.resolve("2.html"),
                "<html><body><h1>Hens lay better</h1><p class='date'>4 May 2024</p><p>The hens lay better.</p></body></html>");
        assertThat(Run.of("evaluate", gold.toString()).out())
                .contains("published                      1.000   (2 of 2)", "readings missing: 0\noverall ");
    }

    @Test
    void readingsMadeBeforeAreScoredTheSame() throws IOException {
        gold();
        Path lines = gold.resolve("readings.jsonl");
        Files.writeString(
                lines,
                Run.of("read", gold.resolve("1.txt").toString(), "--format", "json")
                        .out());
        assertThat(Run.of("evaluate", gold.toString(), "--readings", lines.toString()))
                .isEqualTo(Run.of("evaluate", gold.toString()));
    }

    @Test
    void aLineThatIsNotJsonIsNamed() throws IOException {
        gold();
        Path lines = Files.writeString(gold.resolve("readings.jsonl"), "{}\n{oops\n");
        Run run = Run.of("evaluate", gold.toString(), "--readings", lines.toString());
        assertThat(run).isEqualTo(new Run(2, "", "entente: " + lines + ": line 2 is not JSON\n"));
    }

    @Test
    void aDetailWithoutGoldIsRefused() throws IOException {
        gold();
        assertThat(Run.of("evaluate", gold.toString(), "--detail", "9").err())
                .isEqualTo("entente: there is no gold 9.json in " + gold + "\n");
    }

    private void gold() throws IOException {
        Files.writeString(gold.resolve("1.json"), "{\"published\": \"2024-05-03\"}");
        Files.writeString(
                gold.resolve("1.txt"), "Hens lay well\n\nFriday, May 3, 2024\n\nThe hens of the town lay well.\n");
    }
}
