package org.entente.register.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.register.ledger.LedgerText;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Sheet;
import org.entente.register.publish.SheetCsv;
import org.entente.register.publish.Sheets;
import org.entente.register.publish.ViewJson;
import org.entente.register.view.Period;
import org.entente.register.view.RegisterView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Writes the whole ledger as text that another register can import, or one of the register's lists.",
        footer = {
            "",
            "Examples:",
            "  entente export ledger -o ledger.jsonl",
            "  entente export csv --list commitments -o commitments.csv",
            "  entente export json --list events -o events.jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    /** What is written. */
    enum What {
        ledger,
        csv,
        json
    }

    /** Of which list. */
    enum List {
        relations,
        events,
        people,
        commitments
    }

    private final Console console;

    @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private What what = What.ledger;

    @Option(names = "--list", paramLabel = "LIST", description = "One of: ${COMPLETION-CANDIDATES}.")
    private List list = List.events;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes there instead of standard output.")
    private @Nullable Path output;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Store store = database.open(console);
                OutputFile file = OutputFile.open(console, output)) {
            if (what == What.ledger) {
                try (Progress progress =
                        Progress.of(console, "Writing", store.ledger().size())) {
                    LedgerText.write(store.ledger(), file.writer(), number -> progress.step());
                }
            } else {
                write(DatabaseOption.view(store, null, console.clock()), file.writer());
            }
            file.keep();
        }
        return Main.OK;
    }

    private void write(RegisterView view, Writer out) throws IOException {
        switch (list) {
            case relations -> write(view.relations(), out, Sheets::relations);
            case events -> write(view.events("all", Period.EVER), out, Sheets::events);
            case people -> write(view.people("all"), out, Sheets::people);
            case commitments -> write(view.commitments("all", Period.EVER), out, Sheets::commitments);
        }
    }

    private <T> void write(Stream<T> views, Writer out, Function<Stream<T>, Sheet> sheet) throws IOException {
        if (what == What.csv) {
            SheetCsv.write(sheet.apply(views), out);
            return;
        }
        for (T view : (Iterable<T>) views::iterator) {
            out.write(ViewJson.line(view) + "\n");
        }
    }
}
