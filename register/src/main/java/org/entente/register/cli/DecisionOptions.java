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
        return decide(console, deciding -> {
            List<Target> targets = choice.of(deciding);
            return List.of(new Deciding.Choice(verb, targets, value.of(targets)));
        });
    }

    /** Several decisions: none is entered unless all can be. */
    interface Choices {
        List<Deciding.Choice> of(Deciding deciding);
    }

    /** Enters decisions and says so. */
    int decide(Console console, Choices choices) {
        try (Store store = database.open(console)) {
            Deciding deciding = new Deciding(store, console.clock(), author.name());
            List<Deciding.Choice> chosen = choices.of(deciding);
            List<Long> numbers = deciding.enter(chosen, reason);
            for (int i = 0; i < numbers.size(); i++) {
                long number = numbers.get(i);
                console.err()
                        .println("entry " + number + ": " + chosen.get(i).verb() + "; entente review undo " + number
                                + " takes it back");
            }
            return Main.OK;
        }
    }

    String reason() {
        return reason;
    }

    Store open(Console console) {
        return database.open(console);
    }
}
