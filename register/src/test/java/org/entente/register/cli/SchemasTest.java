package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lists of the small world print as JSON keeps to the schemas that are printed too. */
class SchemasTest {
    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void addTheWorld() {
        assertThat(run("add", "../examples/world").code()).isZero();
        List<String> commitments =
                run("commitments", "--format", "csv").out().lines().skip(1).toList();
        for (int i = 0; i < 4; i++) {
            String id = commitments.get(i).split(",")[0];
            run("verdict", id, "--scale", "g7", "--value", i % 2 == 0 ? "0" : "+1", "--author", "Ana");
            run("verdict", id, "--scale", "g7", "--value", "0", "--author", "Bo");
        }
        String first = commitments.get(0).split(",")[0];
        run("review", "correct", first, "--set", "responsible=Ministry of Transport", "--set", "reminder=2026-01-01");
        run("review", "note", commitments.get(1).split(",")[0], "--reason", "ask again");
    }

    private static Run run(String... command) {
        List<String> all = new java.util.ArrayList<>(List.of(command));
        all.addAll(List.of("--database", folder.resolve("r.db").toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private static void holds(String schema, String... command) {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", schema).out(), InputFormat.JSON);
        List<String> lines = run(command).out().lines().toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(rules.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
        assertThat(rules.validate("{\"id\":\"x\"}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "people", "commitments", "relations"})
    void aListKeepsToItsSchema(String list) {
        holds(list, list, "--format", "json");
    }

    @Test
    void verdictsAgreementAndProjectionsKeepToTheirs() {
        holds("verdicts", "verdicts", "--scale", "g7", "--format", "json");
        holds("verdicts", "verdicts", "--scale", "g7", "--by", "coders", "--format", "json");
        for (String by : List.of("relation", "member", "period", "all")) {
            holds("verdicts", "verdicts", "--scale", "pam", "--by", by, "--format", "json");
        }
    }

    @Test
    void aSchemaThatIsNoneIsRefusedAndTheReadingsIsPrintedAsBefore() {
        assertThat(Run.of("schema", "outlets"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "entente: there are schemas of reading, events, people, commitments, relations, verdicts,"
                                + " not of outlets\n"));
        assertThat(Run.of("schema").out())
                .contains("urn:entente:reading:1")
                .isEqualTo(Run.of("schema", "reading").out());
    }
}
