package org.entente.register.cli;

import java.util.concurrent.Callable;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Sheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente relations}. */
@Command(
        name = "relations",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Lists the relations of the register: last contact, engagements, commitments and how many are open.",
        footer = {"", "Examples:", "  entente relations", "  entente relations --format csv > relations.csv"})
final class RelationsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    RelationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = database.open(console)) {
            return list.write(
                    console,
                    DatabaseOption.view(store, list.asOf(), console.clock()).relations(),
                    Sheets::relations,
                    "The register knows of no relation yet. Add articles: entente add FOLDER");
        }
    }
}
