package org.entente.register.cli;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.entente.reader.ingest.Intake;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.entente.reader.pipeline.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Input → outcome.
 *
 * @param published the date of publication that the caller knows, for every document
 * @param explain whether rejected candidates are kept
 */
record Documents(Reader reader, InputStream stdin, @Nullable DateReading published, boolean explain) {
    Outcome read(Input input) {
        return read(input.uri(), input.load(stdin, published));
    }

    /** Reads what was taken in. */
    Outcome read(String uri, Intake intake) {
        if (intake.document() == null) {
            return new Outcome(null, intake.problems());
        }
        try {
            Reading reading = reader.read(intake.document());
            List<Problem> problems = Stream.concat(intake.problems().stream(), reading.problems().stream())
                    .toList();
            Findings findings = explain ? reading.findings() : unexplained(reading.findings());
            return new Outcome(
                    new Reading(
                            reading.reader(),
                            reading.article(),
                            reading.people(),
                            reading.bodies(),
                            findings,
                            problems),
                    problems);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome(null, List.of(Failure.problem(uri, e)));
        }
    }

    private static Findings unexplained(Findings all) {
        return new Findings(
                all.engagements(),
                all.statements(),
                all.commitments(),
                all.instruments(),
                all.honours(),
                all.mechanisms(),
                all.milestones(),
                List.of());
    }
}
