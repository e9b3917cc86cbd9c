package org.entente.register.cli;

import java.util.concurrent.Callable;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Sheets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente people}. */
@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Lists the people of the register with the posts in which documents show them.",
        footer = {"", "Examples:", "  entente people --side LA", "  entente people --format json"})
final class PeopleCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--side", paramLabel = "SIDE", description = "Only those of this side.")
    private @Nullable String side;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    PeopleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = database.open(console)) {
            String key = side == null ? "all" : "country:" + new Sides(KnowledgeFiles.shipped()).code(side);
            return list.write(
                    console,
                    DatabaseOption.view(store, list.asOf(), console.clock()).people(key),
                    Sheets::people,
                    "Nobody.");
        }
    }
}
