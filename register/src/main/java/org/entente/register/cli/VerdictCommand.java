package org.entente.register.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.register.verdict.Scale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente verdict}. */
@Command(
        name = "verdict",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Rates a commitment on a published scale. A second coder rates it under another name; a coder's later"
                        + " verdict takes the place of the earlier one. Each is one entry of the ledger; review undo takes it"
                        + " back.",
        footer = {
            "",
            "Examples:",
            "  entente verdict 5f2dd04269d3a1b7#c1 --scale g7 --value +1 --reason 'opened in May' --author Ana",
            "  entente verdict 5f2dd04269d3a1b7#c1 --scale pam --value 2 --day 2024-12-31 --author Bo",
            "  entente verdicts --scale g7"
        })
final class VerdictCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "COMMITMENT", description = "Its id, as entente commitments lists it.")
    private String id = "";

    @Mixin
    private ScaleOption scale = new ScaleOption();

    @Option(names = "--value", paramLabel = "VALUE", required = true, description = "The level: +1, 2, complete, …")
    private String value = "";

    @Option(names = "--day", paramLabel = "DATE", description = "As of which day it stands so; today unless given.")
    private @Nullable String day;

    @Mixin
    private DecisionOptions options = new DecisionOptions();

    VerdictCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Scale on = scale.scale();
        Map<String, Object> said = Map.of(
                "scale", on.id(), "value", ScaleOption.value(on, value), "day", Dates.day("--day", day, console));
        return options.decide(console, "verdict", d -> List.of(d.commitment(id)), new java.util.TreeMap<>(said));
    }
}
