package org.entente.register.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.entente.reader.exchange.ReadingJson;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;

/** One reading a line. */
final class JsonOutput implements ReadingOutput {
    private final ReadingJson json = new ReadingJson();
    private final Writer out;

    JsonOutput(Writer out) {
        this.out = out;
    }

    @Override
    public void add(Reading reading) throws IOException {
        out.write(json.line(reading));
        out.write('\n');
    }

    @Override
    public void end(List<Problem> unread) {}
}
