package org.entente.register.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code entente evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Scores readings against gold.")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new UsageException("this build cannot evaluate yet" + (console.colour() ? "" : ""));
    }
}
