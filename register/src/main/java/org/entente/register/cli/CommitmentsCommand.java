package org.entente.register.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.resolve.follow.Standing;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Sheets;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.RegisterView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente commitments}. */
@Command(
        name = "commitments",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Lists what was undertaken, by date, and what is known to have come of it.",
        footer = {
            "",
            "Examples:",
            "  entente commitments --side LA --status no_evidence",
            "  entente commitments --field energy --format csv",
            "  entente commitments --due-before 2027-01-01",
            "  entente commitments --format json   # each with its chain of evidence"
        })
final class CommitmentsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--side", paramLabel = "SIDE", description = "Only those of or towards this side.")
    private @Nullable String side;

    @Option(names = "--status", paramLabel = "STATUS", description = "no_evidence, limited, complete, …")
    private @Nullable String status;

    @Option(names = "--field", paramLabel = "FIELD", description = "energy, health, defence_security, …")
    private @Nullable String field;

    @Option(
            names = "--due-before",
            paramLabel = "DATE",
            description =
                    "Only open ones that are due, or of which to be reminded, before this day, the first to be due first.")
    private @Nullable String due;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    @Mixin
    private PeriodOptions days = new PeriodOptions();

    CommitmentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String status = Words.check("--status", this.status, Words.of(Standing.values()));
        String field = Words.check("--field", this.field, Words.fields());
        try (Store store = database.open(console)) {
            RegisterView view = DatabaseOption.view(store, list.asOf(), console.clock());
            String code = side == null ? null : new Sides(KnowledgeFiles.shipped()).code(side);
            String before = due == null ? null : Dates.day("--due-before", due);
            Stream<CommitmentView> found = (before == null
                            ? view.commitments(key(status, field), days.period())
                            : view.due(before, key(status, field))
                                    .filter(c -> days.period().has(c.day() == null ? "" : c.day())))
                    .filter(c -> code == null || c.sides().contains(code))
                    .filter(c -> field == null || c.fields().contains(field));
            return list.write(
                    console,
                    found,
                    before == null ? Sheets::commitments : Sheets::due,
                    before == null ? "No such commitments." : "Nothing falls due before " + before + ".");
        }
    }

    private static String key(@Nullable String status, @Nullable String field) {
        return status != null ? "status:" + status : field != null ? "field:" + field : "all";
    }
}
