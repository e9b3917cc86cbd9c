package org.entente.register.cli;

import java.util.concurrent.Callable;
import org.entente.register.ledger.Store;
import org.entente.register.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente rebuild}. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Makes the register and the search index anew from the ledger, which stays as it is.",
        footer = {"", "Example:", "  entente rebuild --database register.db"})
final class RebuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = database.open(console);
                Progress progress =
                        Progress.of(console, "Folding", store.ledger().size())) {
            store.rebuild(number -> progress.step());
            try (SearchIndex index = SearchIndex.open(database.index())) {
                index.clear();
                index.catchUp(store);
            }
            console.err().println(store.ledger().size() + " entries folded");
            return Main.OK;
        }
    }
}
