package org.entente.register.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.reader.exchange.ReadingJson;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.ingest.Intake;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Reading;
import org.entente.reader.pipeline.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Input → what is to be entered.
 *
 * @param known tells of a document's id whether the register has a reading of it that need not be made again
 */
record Arrivals(
        Documents documents, InputStream stdin, @Nullable DateReading published, Predicate<String> known) {
    private static final ReadingJson JSON = new ReadingJson();

    static Arrivals of(Reader reader, InputStream stdin, @Nullable DateReading published, Predicate<String> known) {
        return new Arrivals(new Documents(reader, stdin, published, false), stdin, published, known);
    }

    Arrived read(Input input) {
        try {
            Optional<byte[]> bytes = input.bytes(stdin);
            if (bytes.isEmpty()) {
                Intake refused = input.load(stdin, published);
                return new Arrived(input.uri(), null, null, null, null, false, refused.problems());
            }
            Intake intake = Ingest.take(input.uri(), bytes.get(), published);
            if (intake.document() == null) {
                return new Arrived(input.uri(), null, null, null, null, false, intake.problems());
            }
            String id = intake.document().id();
            if (known.test(id)) {
                return new Arrived(input.uri(), bytes.get(), id, null, null, true, List.of());
            }
            Outcome outcome = documents.read(input.uri(), intake);
            Reading reading = outcome.reading();
            String line = reading == null ? null : JSON.line(reading);
            return new Arrived(input.uri(), bytes.get(), id, reading, line, false, outcome.problems());
        } catch (IOException | OutOfMemoryError e) {
            return Arrived.failed(Failure.problem(input.uri(), e));
        }
    }
}
