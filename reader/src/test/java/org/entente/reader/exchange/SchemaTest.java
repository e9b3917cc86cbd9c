package org.entente.reader.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.ingest.Intake;
import org.entente.reader.pipeline.Reader;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final String LINE = new ReadingJson().line(Samples.reading());

    private final Schema schema = schema();

    @Test
    void aReadingKeepsToTheSchema() {
        assertThat(problems(LINE)).isEmpty();
    }

    @Test
    void aReadingWithADatedMechanismKeepsToTheSchema() {
        assertThat(problems(new ReadingJson().line(ReadingJsonTest.withMechanism(List.of("2026-04-03")))))
                .isEmpty();
    }

    @Test
    void thePublishedExampleKeepsToTheSchema() throws IOException {
        assertThat(problems(Files.readString(Samples.shared("reading-example.json"))))
                .isEmpty();
    }

    @Test
    void everyReadingOfTheDevelopmentSetKeepsToTheSchema() throws IOException {
        Reader reader = Reader.shipped();
        try (Stream<Path> files = Files.list(Samples.shared("dev"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                Intake intake = Ingest.take(file.toString(), Files.readAllBytes(file), null);
                String line = new ReadingJson().line(reader.read(Objects.requireNonNull(intake.document())));
                assertThat(problems(line)).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void anUnknownKindOrKeyBreaksTheSchema() {
        assertThat(problems(LINE.replace("\"kind\":\"talks\"", "\"kind\":\"chat\"")))
                .isNotEmpty();
        assertThat(problems(LINE.replace("\"variants\"", "\"variety\""))).isNotEmpty();
    }

    private List<Error> problems(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    static Schema schema() {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/org/entente/schema/reading-1.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
