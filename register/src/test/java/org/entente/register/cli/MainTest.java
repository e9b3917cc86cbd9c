package org.entente.register.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void theVersionIsTheReaders() {
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "entente 0.1.0\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "evaluate", "schema"})
    void everyCommandHasHelp(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: entente " + command);
        assertThat(Run.of("--help").out()).contains("Examples:", command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "read",
                "read x --format gold",
                "read x --jobs 0",
                "read x --jobs many",
                "read x --published yesterday",
                "read x --published 2024-02-30",
                "read x --knowledge /no/such/folder",
                "read x -o /",
                "evaluate",
                "evaluate /no/such/folder"
            })
    void whatIsNotUnderstoodIsExplainedAndEndsWith2(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void theSchemaIsPrinted() {
        Run run = Run.of("schema");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{").contains("\"$schema\"");
    }
}
