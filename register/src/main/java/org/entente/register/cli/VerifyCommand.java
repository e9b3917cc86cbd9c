package org.entente.register.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.register.fold.Quotes;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Proves that the ledger is what was written: the chain of entries, every body, and that every quote"
                        + " stands in its document. Names the first broken entry. Then looks whether the lines made of it"
                        + " are as they were written.",
        footer = {
            "",
            "Exit codes: 0 whole, 1 broken.",
            "",
            "Note the last hash elsewhere: with it, anybody can tell whether entries were taken from the end.",
            "",
            "Examples:",
            "  entente verify --database register.db",
            "  entente verify ledger.jsonl"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "An exported ledger, instead of a register.")
    private @Nullable Path file;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (file != null) {
            return whole(new LedgerFile(file).verify(number -> {}));
        }
        try (Store store = database.open(console);
                Progress progress =
                        Progress.of(console, "Verifying", store.ledger().size())) {
            Verification.Result proof =
                    new Verification(Quotes::wrong).verify(store.ledger(), number -> progress.step());
            int code = whole(proof);
            List<String> damages = code == Main.OK ? store.damages() : List.of();
            damages.forEach(damage -> console.err().println("entente: " + damage));
            if (!damages.isEmpty()) {
                console.err().println("entente: export the ledger and import it into a new register");
            }
            return damages.isEmpty() ? code : Main.NOTHING;
        }
    }

    private int whole(Verification.Result proof) {
        Verification.Broken broken = proof.broken();
        if (broken != null) {
            console.err()
                    .println("entente: entry " + broken.entry() + " " + broken.what() + "; the "
                            + LedgerFile.entries(proof.entries())
                            + (proof.entries() == 1 ? " before it stands" : " before it stand"));
            return Main.NOTHING;
        }
        console.err().println(LedgerFile.entries(proof.entries()) + " whole; the last hash is " + proof.head());
        return Main.OK;
    }
}
