package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.register.publish.Sheet;
import org.entente.register.publish.SheetCsv;
import org.entente.register.publish.SheetTable;
import org.entente.register.publish.ViewJson;
import picocli.CommandLine.Option;

/** How a list, or one thing, is shown. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}; json is one object a line.")
    private ListFormat format = ListFormat.table;

    ListFormat format() {
        return format;
    }

    /** Writes a list; {@code none} says what to tell a person when it is empty. */
    <T> int write(Console console, Stream<T> views, Function<Stream<T>, Sheet> sheet, String none) {
        return write(console, views, sheet, none, "");
    }

    /** The same, and below a table that is not empty what there is to say of it. */
    <T> int write(Console console, Stream<T> views, Function<Stream<T>, Sheet> sheet, String none, String below) {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), UTF_8))) {
            long[] count = {0};
            Stream<T> counted = views.peek(view -> count[0]++);
            switch (format) {
                case json -> counted.forEach(view -> line(out, ViewJson.line(view)));
                case csv -> SheetCsv.write(sheet.apply(counted), out);
                case table -> {
                    String text = new SheetTable(console.colour(), console.columns()).text(sheet.apply(counted));
                    out.write(count[0] == 0 ? "" : below.isEmpty() ? text : text + "\n" + below);
                }
            }
            out.flush();
            if (count[0] == 0 && format == ListFormat.table) {
                console.err().println(none);
            }
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(Failure.words(e), e);
        }
    }

    /** Writes one thing: as text, or as JSON. */
    int write(Console console, Object view, String text) {
        return write(console, List.of(view), one -> text);
    }

    /** Writes some things, each as text, or as a line of JSON. */
    <T> int write(Console console, List<T> views, Function<T, String> text) {
        if (format == ListFormat.csv) {
            throw new UsageException("--format csv is for lists; this takes table or json");
        }
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), UTF_8))) {
            for (T view : views) {
                out.write(format == ListFormat.table ? text.apply(view) : ViewJson.line(view) + "\n");
            }
            out.flush();
            return Main.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(Failure.words(e), e);
        }
    }

    private static void line(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
