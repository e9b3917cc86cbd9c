package org.entente.reader.fuzz;

import org.entente.reader.exchange.ReadingJson;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.ingest.Intake;
import org.entente.reader.model.Document;
import org.entente.reader.pipeline.Reader;

/** Bytes through ingest, article and reading, and out as JSON. */
public final class ReadingFuzz {
    private static final Reader READER = Reader.shipped();

    private ReadingFuzz() {}

    /** Called by Jazzer with every input it thinks of; whatever is thrown is a crash to keep as a fixture. */
    public static void fuzzerTestOneInput(byte[] data) {
        Intake intake = Ingest.take("fuzz.txt", data, null);
        Document document = intake.document();
        if (document == null) {
            if (intake.problems().isEmpty()) {
                throw new IllegalStateException("neither a document nor a problem");
            }
            return;
        }
        new ReadingJson().line(READER.read(document));
    }
}
