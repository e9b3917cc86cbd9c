package org.entente.register.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;

/** A format that readings are written in, one after the other. */
interface ReadingOutput extends Closeable {
    /** Writes the next reading. */
    void add(Reading reading) throws IOException;

    /** Writes what stands at the end. {@code unread}: documents that gave no reading. */
    void end(List<Problem> unread) throws IOException;

    @Override
    default void close() throws IOException {}
}
