package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTrialTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path gold;

    @Test
    void whatDocumentsTellTogetherIsScored() throws IOException {
        Files.writeString(
                gold.resolve("one.txt"),
                "HANOI, March 5, 2024 - Prime Minister Pham Minh Chinh of Vietnam met Lao Prime Minister Sonexay"
                        + " Siphandone in Hanoi on Tuesday.");
        Files.writeString(
                gold.resolve("two.txt"),
                "VIENTIANE, March 6, 2024 - Lao Prime Minister Sonexay Siphandone held talks with Vietnamese Prime"
                        + " Minister Pham Minh Chinh in Hanoi on March 5.");
        Files.writeString(gold.resolve("register.json"), """
                {"events": [{"id": "talks", "reports": [
                   {"document": "one.txt", "quote": "Pham Minh Chinh of Vietnam met Lao Prime Minister Sonexay Siphandone",
                    "kind": "meeting", "status": "held"},
                   {"document": "two.txt", "quote": "held talks with Vietnamese Prime Minister Pham Minh Chinh",
                    "kind": "talks", "status": "held"}]}],
                 "people": [{"name": "Sonexay", "mentions": [
                   {"document": "one.txt", "name": "Sonexay Siphandone"},
                   {"document": "two.txt", "name": "Sonexay Siphandone"}]}],
                 "followThrough": []}""");
        Run run = Run.of("evaluate", gold.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("events, pairs of reports              1.000    1.000    1.000   (of 1 found, 1 in gold)")
                .contains("people, B-cubed                       1.000    1.000    1.000   (of 2 found, 2 in gold)");
    }

    @Test
    void theSampleWorldIsReadAtLeastAsWellAsItWas() {
        String out = Run.of("evaluate", "../examples/world").out();
        assertThat(figure(out, "reports found by the reader", 1)).isGreaterThan(0.58);
        assertThat(figure(out, "events, among reports found", 0)).isGreaterThan(0.85);
        assertThat(figure(out, "people, B-cubed", 2)).isGreaterThan(0.97);
        assertThat(figure(out, "follow-through ", 0)).isGreaterThan(0.75);
        assertThat(figure(out, "follow-through ", 1)).isGreaterThan(0.38);
    }

    @Test
    void detailIsForGoldOfSingleDocuments() {
        assertThat(Run.of("evaluate", "../examples/world", "--detail", "x").err())
                .isEqualTo("entente: --detail and --readings are for gold of single documents\n");
    }

    /** Precision, recall or F1 of a row. */
    private static double figure(String out, String row, int column) {
        String line = out.lines().filter(l -> l.startsWith(row)).findFirst().orElseThrow();
        return Double.parseDouble(line.substring(34).strip().split("\\s+")[column]);
    }
}
