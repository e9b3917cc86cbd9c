package org.entente.reader.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every crash that fuzzing found, kept. */
class FixturesTest {
    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void an_input_that_once_broke_the_reader_is_read(Path file) {
        assertThatCode(() -> ReadingFuzz.fuzzerTestOneInput(Files.readAllBytes(file)))
                .doesNotThrowAnyException();
    }
}
