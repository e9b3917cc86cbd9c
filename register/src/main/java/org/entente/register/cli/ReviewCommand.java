package org.entente.register.cli;

import java.util.concurrent.Callable;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Sheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente review}: what waits for a person, and what people decide. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Lists what a person should look at. Its commands enter what people decide; each is one entry of"
                + " the ledger, and review undo takes it back.",
        footer = {
            "",
            "Examples:",
            "  entente review",
            "  entente review reject 5f2dd04269d3a1b7#e1 --reason 'a misreading: no meeting took place'",
            "  entente review correct 5f2dd04269d3a1b7#e1 --set status=postponed",
            "  entente review merge 5f2dd04269d3a1b7#p1 0a1b2c3d4e5f6071#p3 --reason 'one person, two spellings'",
            "  entente review link 5f2dd04269d3a1b7#c1 0a1b2c3d4e5f6071@120-188 --type completed",
            "  entente review undo 4711"
        })
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = database.open(console)) {
            return list.write(
                    console,
                    DatabaseOption.view(store, list.asOf(), console.clock()).reviews(),
                    Sheets::reviews,
                    "Nothing waits for review.");
        }
    }
}
