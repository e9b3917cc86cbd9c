package org.entente.register.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.ingest.Intake;
import org.entente.reader.model.DateReading;
import org.jspecify.annotations.Nullable;

/**
 * One document to read, not yet loaded.
 *
 * @param path the file, or null for standard input
 */
record Input(String uri, @Nullable Path path) {
    /** How standard input is written on the command line. */
    static final String STDIN = "-";

    /** Bytes that loading it will take: what keeps memory flat. */
    long size() {
        try {
            return path == null ? 0 : Math.min(Files.size(path), Ingest.MAX_BYTES);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Loads the document; whatever prevents that is a problem. */
    Intake load(InputStream stdin, @Nullable DateReading published) {
        try {
            return path == null ? take(stdin, published) : load(path, published);
        } catch (IOException e) {
            return new Intake(null, List.of(Failure.problem(uri, e)));
        }
    }

    private Intake load(Path file, @Nullable DateReading published) throws IOException {
        long size = Files.size(file);
        if (size > Ingest.MAX_BYTES) {
            return Ingest.tooLarge(uri, size);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return take(in, published);
        }
    }

    /** The bytes themselves; empty when there are more of them than a document may have. */
    Optional<byte[]> bytes(InputStream stdin) throws IOException {
        if (path != null && Files.size(path) > Ingest.MAX_BYTES) {
            return Optional.empty();
        }
        try (InputStream in = path == null ? stdin : Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Ingest.MAX_BYTES + 1);
            return bytes.length > Ingest.MAX_BYTES ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** Reads no more than a document may have, whatever grows or never ends. */
    private Intake take(InputStream in, @Nullable DateReading published) throws IOException {
        byte[] bytes = in.readNBytes((int) Ingest.MAX_BYTES + 1);
        return Ingest.take(uri, bytes, published);
    }
}
