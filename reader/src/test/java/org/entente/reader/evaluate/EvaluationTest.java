package org.entente.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTest {
    private static final JsonNode READING = JsonMapper.builder().build().readTree("""
            {"document": {"uri": "somewhere/one.txt", "published": {"edtf": "2026-03-04"}},
             "people": [{"id": "p1", "name": "Nguyễn Văn Mẫu", "variants": [], "posts": []},
                        {"id": "p2", "name": "Nobody Known", "variants": [], "posts": []}],
             "commitments": [{"act": "agree", "by": ["p1"], "fields": ["politics", "trade"], "confidence": 0.85,
                              "evidence": [{"quote": "agreed to build a bridge"}]}]}
            """);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void writeGold() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Mr Mẫu agreed to build a bridge and thanked his guest.");
        Files.writeString(folder.resolve("one.json"), """
                {"published": "2026-03", "people": [{"name": "Nguyen Van Mau", "variants": ["Mẫu"]}],
                 "commitments": [{"act": "pledge", "by": ["Nguyen Van Mau"], "fields": ["trade", "transport"],
                                  "evidence": "build a bridge"},
                                 {"act": "plan", "evidence": "thanked his guest", "unsure": true}]}
                """);
    }

    @Test
    void itemsAreRightExtraOrMissedAndOptionalOnesAreNeither() throws IOException {
        Scores scores = Evaluation.of(folder, Map.of(Evaluation.id(READING), READING));
        assertThat(scores.found())
                .contains(
                        new Found("commitments", 1, 0, 0), new Found("people", 1, 1, 0), new Found("fields", 1, 1, 1));
        assertThat(scores.checked())
                .contains(new Checked("  act", 0, 1), new Checked("  by", 1, 1), new Checked("published", 1, 1));
    }

    @Test
    void aDocumentWithoutReadingMissesEverything() throws IOException {
        Scores scores = Evaluation.of(folder, Map.of());
        assertThat(scores.missing()).isOne();
        assertThat(scores.found()).contains(new Found("people", 0, 0, 1));
        assertThat(scores.overall()).isZero();
    }

    @Test
    void reliabilityComparesConfidenceWithGold() throws IOException {
        Scores scores = Evaluation.of(folder, Map.of("one", READING));
        assertThat(scores.reliability().buckets())
                .containsExactly(
                        new Reliability.Bucket("commitments", "0.8-0.9", 1, 1),
                        new Reliability.Bucket("people", "not stated", 1, 2));
        assertThat(scores.reliability().table()).contains("people        not stated    0.500   (1 of 2)");
    }

    @Test
    void detailNamesWhatWasHitMissedAndExtra() throws IOException {
        assertThat(Evaluation.of(folder, Map.of("one", READING)).detail("one"))
                .contains("person EXTRA Nobody Known", "commitment hit   pledge", "commitment MISS  plan");
    }
}
