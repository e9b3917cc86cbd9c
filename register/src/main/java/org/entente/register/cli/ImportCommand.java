package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.register.ledger.LedgerText;
import org.entente.register.ledger.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Takes an exported ledger into an empty register, of the same or the other kind of database. Every"
                        + " entry must fit the chain.",
        footer = {"", "Example:", "  entente import ledger.jsonl --database new.db"})
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
    public Integer call() throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, UTF_8);
                Store store = database.open()) {
            long entries = LedgerText.read(in, store, number -> {});
            console.err().println(entries + " entries taken in");
            return Main.OK;
        } catch (IOException e) {
            throw new UsageException(
                    file + ": " + Failure.problem(file.toString(), e).message());
        }
    }
}
