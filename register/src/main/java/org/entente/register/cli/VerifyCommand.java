package org.entente.register.cli;

import java.util.concurrent.Callable;
import org.entente.register.fold.Quotes;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Proves that the ledger is what was written: the chain of entries, every body, and that every quote"
                        + " stands in its document. Names the first broken entry.",
        footer = {
            "",
            "Exit codes: 0 whole, 1 broken.",
            "",
            "Note the last hash elsewhere: with it, anybody can tell whether entries were taken from the end.",
            "",
            "Example:",
            "  entente verify --database register.db"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = database.open();
                Progress progress =
                        Progress.of(console, "Verifying", store.ledger().size())) {
            Verification.Result result =
                    new Verification(Quotes::wrong).verify(store.ledger(), number -> progress.step());
            Verification.Broken broken = result.broken();
            if (broken != null) {
                console.err()
                        .println("entente: entry " + broken.entry() + " " + broken.what() + "; the " + result.entries()
                                + " entries before it are whole");
                return Main.NOTHING;
            }
            for (String damage : store.damages()) {
                console.err()
                        .println("entente: the ledger is whole, but " + damage
                                + "; entente rebuild makes the lines anew");
                return Main.NOTHING;
            }
            console.err().println(result.entries() + " entries are whole; the last hash is " + result.head());
            return Main.OK;
        }
    }
}
