package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;
import org.entente.register.publish.ReadingPage;

/** One page. The sections wait in a file, because what stands before them counts them. */
final class HtmlOutput implements ReadingOutput {
    private final ReadingPage page = new ReadingPage();
    private final Path file;
    private final Writer sections;
    private final Writer out;

    HtmlOutput(Writer out) throws IOException {
        this.out = out;
        this.file = Files.createTempFile("entente", ".html");
        file.toFile().deleteOnExit();
        this.sections = Files.newBufferedWriter(file, UTF_8);
    }

    @Override
    public void add(Reading reading) throws IOException {
        sections.write(page.add(reading));
    }

    @Override
    public void end(List<Problem> unread) throws IOException {
        sections.close();
        out.write(page.before(unread));
        try (Reader waiting = Files.newBufferedReader(file, UTF_8)) {
            waiting.transferTo(out);
        }
        out.write(page.after());
    }

    @Override
    public void close() throws IOException {
        sections.close();
        Files.deleteIfExists(file);
    }
}
