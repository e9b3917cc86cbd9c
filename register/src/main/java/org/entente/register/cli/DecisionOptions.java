package org.entente.register.cli;

import java.util.List;
import java.util.Map;
import org.entente.register.ledger.Store;
import org.entente.register.line.DecisionLine.Target;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, where it is kept, and why. */
final class DecisionOptions {
    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why; it stands in the ledger.")
    private String reason = "";

    /** What a decision needs of the register. */
    interface Choice {
        List<Target> of(Deciding deciding);
    }

    /** What a decision says, which may depend on what it is about. */
    interface Value {
        Map<String, Object> of(List<Target> targets);
    }

    /** Enters a decision and says so. */
    int decide(Console console, String verb, Choice choice, Map<String, Object> value) {
        return decide(console, verb, choice, targets -> value);
    }

    /** Enters a decision and says so. */
    int decide(Console console, String verb, Choice choice, Value value) {
        try (Store store = database.open()) {
            Deciding deciding = new Deciding(store, console.clock(), author.name());
            List<Target> targets = choice.of(deciding);
            long number = deciding.enter(verb, targets, value.of(targets), reason);
            console.err()
                    .println("entry " + number + ": " + verb + "; entente review undo " + number + " takes it back");
            return Main.OK;
        }
    }

    String reason() {
        return reason;
    }

    Store open() {
        return database.open();
    }
}
