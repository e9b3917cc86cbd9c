package org.entente.register.cli;

import java.util.concurrent.Callable;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Texts;
import org.entente.register.view.CommitmentView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente commitment}. */
@Command(
        name = "commitment",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Shows one commitment: its words, what came of it, and what people decided about it.",
        footer = {"", "Example:", "  entente commitment 5f2dd04269d3a1b7#c1"})
final class CommitmentCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "As entente commitments lists it.")
    private String id = "";

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    CommitmentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = database.open(console)) {
            CommitmentView commitment = DatabaseOption.view(store, list.asOf(), console.clock())
                    .findCommitment(id)
                    .orElseThrow(() ->
                            new NotFoundException("there is no commitment " + id + "; entente commitments lists them"));
            return list.write(console, commitment, new Texts(console.colour()).commitment(commitment));
        }
    }
}
