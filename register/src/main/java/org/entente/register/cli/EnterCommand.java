package org.entente.register.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente enter}: what no document tells, with a note of where it comes from instead of a quote. */
@Command(
        name = "enter",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Enters by hand what no document tells: an office's programme, a commitment from minutes that were"
                        + " never published. It rests on the note that you give.",
        footer = {
            "",
            "Examples:",
            "  entente enter engagement --kind visit --status planned --when 2026-12-05 --place Vientiane,LA \\",
            "      --with 'VN: Pham Minh Chinh, Prime Minister' --with LA --note 'programme of the office, December'",
            "  entente enter commitment --by VN --to LA --what 'train 30 doctors a year' --field health \\",
            "      --due 2027-12-31 --note 'minutes of the 47th session, not published'"
        })
final class EnterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "enter what? engagement or commitment");
    }
}
