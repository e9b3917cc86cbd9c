package org.entente.register.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.reader.model.DateReading;
import org.entente.register.ledger.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Reads articles and enters them in the register. What is there already stays as it is, so an"
                + " interrupted run is finished by running it again.",
        footer = {
            "",
            "Exit codes: 0 entered or already there (problems are named on standard error), 1 nothing could be read.",
            "",
            "Examples:",
            "  entente add articles/",
            "  entente add --database register.db --published 2024-09-10 article.txt",
            "  entente add --database 'jdbc:postgresql://localhost/entente?user=desk' news/"
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            showDefaultValue = Visibility.NEVER,
            description = "Text or HTML files, folders with all below them, - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(names = "--published", paramLabel = "DATE", description = "Date of publication, such as 2024-09-10.")
    private @Nullable String published;

    @Option(names = "--again", description = "Reads again what this very version has read before.")
    private boolean again;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            showDefaultValue = Visibility.NEVER,
            description = "Documents read at once; by default one for each core.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Jobs.check(jobs);
        DateReading date = PublishedOption.date(published);
        Inputs inputs = Inputs.under(paths, null);
        Tally tally = new Tally(inputs.problems());
        int[] known = {0};
        try (Store store = database.make(console);
                Progress progress = Progress.of(console, inputs.list().size())) {
            Entering entering = new Entering(store, console.clock(), author.name(), again);
            Arrivals arrivals = Arrivals.of(knowledge.reader(), console.in(), date, entering::known);
            new Conveyor<>(jobs, arrivals::read, Arrived::failed).run(inputs.list(), arrived -> {
                known[0] += arrived.known() ? 1 : 0;
                if (!arrived.known()) {
                    tally.add(new Outcome(arrived.reading(), arrived.problems()));
                }
                entering.add(arrived);
                progress.step();
            });
            entering.write();
            tally.report(console.err(), paths, known[0]);
            console.err().println(said(entering, known[0]));
        }
        return tally.read() + known[0] > 0 ? Main.OK : Main.NOTHING;
    }

    private static String said(Entering entering, int known) {
        StringBuilder said = new StringBuilder(Tally.count(entering.added(), "document") + " added");
        if (entering.reread() > 0) {
            said.append(", ").append(entering.reread()).append(" read again");
        }
        if (known > 0) {
            said.append(", ").append(known).append(" already there");
        }
        return said.toString();
    }
}
