package org.entente.register.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente read}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        showDefaultValues = true,
        description = "Reads articles and prints what they say of relations between states.",
        footer = {
            "",
            "Exit codes: 0 read (problems are named on standard error), 1 nothing could be read, 2 usage.",
            "",
            "Examples:",
            "  entente read article.txt",
            "  entente read --format json --jobs 4 articles/ > readings.jsonl",
            "  entente read --format html --explain -o readings.html articles/",
            "  entente read --published 2024-09-10 - < article.txt"
        })
final class ReadCommand implements Callable<Integer> {
    /** What readings can be written as. */
    enum Format {
        table,
        json,
        html
    }

    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            description =
                    "Text or HTML files, folders (*.txt *.html *.htm *.xhtml, with all below), - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--published", paramLabel = "DATE", description = "Date of publication, such as 2024-09-10.")
    private @Nullable String published;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.table;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes there instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--explain", description = "Shows rejected candidates too, with rule and reason.")
    private boolean explain;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            showDefaultValue = Visibility.NEVER,
            description = "Documents read at once; by default one for each core.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--no-color", description = "Prints without colours, as NO_COLOR does.")
    private boolean plain;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Jobs.check(jobs);
        DateReading date = PublishedOption.date(published);
        Inputs inputs = Inputs.under(paths, output);
        Documents documents = new Documents(knowledge.reader(), console.in(), date, explain);
        Tally tally = new Tally(inputs.problems());
        try (OutputFile file = OutputFile.open(console, output);
                ReadingOutput out = output(file.writer());
                Progress progress = Progress.of(console, inputs.list().size())) {
            new Conveyor<>(jobs, documents::read, Outcome::failed).run(inputs.list(), outcome -> {
                add(outcome, tally, out);
                progress.step();
            });
            out.end(tally.unread());
            file.keep();
        } catch (UncheckedIOException e) {
            throw new IOException("cannot write: " + Failure.words(e), e);
        }
        if (output != null && tally.read() > 0) {
            console.err().println(tally.found() + " in " + output);
        }
        tally.report(console.err(), paths);
        return tally.read() > 0 ? Main.OK : Main.NOTHING;
    }

    private static void add(Outcome outcome, Tally tally, ReadingOutput out) {
        tally.add(outcome);
        Reading reading = outcome.reading();
        if (reading != null) {
            try {
                out.add(reading);
            } catch (IOException e) {
                throw new UncheckedIOException(Failure.words(e), e);
            }
        }
    }

    private ReadingOutput output(Writer writer) throws IOException {
        return switch (format) {
            case table -> new TableOutput(writer, console.colour() && !plain && output == null);
            case json -> new JsonOutput(writer);
            case html -> new HtmlOutput(writer);
        };
    }
}
