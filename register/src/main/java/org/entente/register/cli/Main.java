package org.entente.register.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.reader.pipeline.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** {@code entente}: reads the public record between states. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads the public record between states: who met whom, in what post, when and where;"
                + " what was said, undertaken, signed and awarded. Every line cites the words it rests on.",
        footer = {
            "",
            "Examples:",
            "  entente read article.txt",
            "  entente read --format html -o readings.html articles/",
            "  curl -s https://example.org/news | entente read --published 2024-09-10 -",
            "  entente evaluate gold/"
        })
public final class Main {
    /** Everything that could be read was. */
    static final int OK = 0;
    /** Nothing could be read. */
    static final int NOTHING = 1;
    /** The command was not understood. */
    static final int USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Console.system(), args));
    }

    /** Runs one command and returns its exit code; never throws. */
    static int run(Console console, String... args) {
        PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
        return new CommandLine(new Main())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new AddCommand(console))
                .addSubcommand(new RelationsCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new EventsCommand(console))
                .addSubcommand(new EventCommand(console))
                .addSubcommand(new PeopleCommand(console))
                .addSubcommand(new PersonCommand(console))
                .addSubcommand(new CommitmentsCommand(console))
                .addSubcommand(new CommitmentCommand(console))
                .addSubcommand(new VerdictCommand(console))
                .addSubcommand(new VerdictsCommand(console))
                .addSubcommand(new ScalesCommand(console))
                .addSubcommand(new CommandLine(new SearchCommand(console)).setUnmatchedOptionsArePositionalParams(true))
                .addSubcommand(review(console))
                .addSubcommand(new CommandLine(new EnterCommand())
                        .addSubcommand("engagement", new Enter.Engagement(console))
                        .addSubcommand("commitment", new Enter.Commitment(console)))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new RebuildCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(out)
                .setErr(console.err())
                .setUsageHelpWidth(96)
                .setExecutionExceptionHandler((thrown, line, parsed) -> failed(console, thrown))
                .execute(args);
    }

    private static CommandLine review(Console console) {
        return new CommandLine(new ReviewCommand(console))
                .addSubcommand("accept", new Decide.Judge(console, true))
                .addSubcommand("reject", new Decide.Judge(console, false))
                .addSubcommand("correct", new Decide.Correct(console))
                .addSubcommand("merge", new Decide.Group(console, "merge"))
                .addSubcommand("split", new Decide.Group(console, "split"))
                .addSubcommand("link", new Decide.Tie(console, "link"))
                .addSubcommand("unlink", new Decide.Tie(console, "unlink"))
                .addSubcommand("note", new Decide.Remark(console, "note"))
                .addSubcommand("confirm", new Decide.Remark(console, "confirm"))
                .addSubcommand("undo", new Decide.Undo(console));
    }

    private static int failed(Console console, Exception thrown) {
        if (thrown instanceof UsageException || thrown instanceof NotFoundException) {
            console.err().println("entente: " + thrown.getMessage());
            return thrown instanceof UsageException ? USAGE : NOTHING;
        }
        if (thrown instanceof IOException && Failure.words(thrown).contains("Broken pipe")) {
            return OK; // whoever was listening has heard enough
        }
        console.err().println("entente: " + Failure.words(thrown));
        return NOTHING;
    }

    /** The version of the reader, which readings carry too. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"entente " + Reader.VERSION};
        }
    }
}
