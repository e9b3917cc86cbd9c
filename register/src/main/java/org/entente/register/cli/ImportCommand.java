package org.entente.register.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.register.ledger.LedgerText;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Takes an exported ledger into an empty register, of the same or the other kind of database. The"
                + " whole of it is proved before the first entry is taken in; an interrupted run is finished by running"
                + " it again.",
        footer = {
            "",
            "Exit codes: 0 taken in, 1 the ledger is broken, and nothing of it was taken in.",
            "",
            "Example:",
            "  entente import ledger.jsonl --database new.db"
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "What entente export ledger wrote.")
    private Path file = Path.of("");

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LedgerFile exported = new LedgerFile(file);
        Verification.Result proof = exported.verify(number -> {});
        Verification.Broken broken = proof.broken();
        if (broken != null) {
            console.err()
                    .println("entente: entry " + broken.entry() + " of " + file + " " + broken.what()
                            + "; nothing was taken in");
            return Main.NOTHING;
        }
        try (Store store = database.make(console);
                Progress progress = Progress.of(console, "Taking in", proof.entries())) {
            long entered = exported.with(lines -> LedgerText.enter(lines, store, number -> progress.step()));
            String known = entered == proof.entries() ? "" : ", " + (proof.entries() - entered) + " already there";
            console.err().println(LedgerFile.entries(entered) + " taken in" + known);
            return Main.OK;
        }
    }
}
