package org.entente.register.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Engagement;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Sheets;
import org.entente.register.view.EventView;
import org.entente.register.view.RegisterView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente events}. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Lists events by date, each with how many documents report it.",
        footer = {
            "",
            "Examples:",
            "  entente events --side VN --since 2024-01-01",
            "  entente events --status planned",
            "  entente events --format json   # each event with document and engagement id of every report"
        })
final class EventsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--side", paramLabel = "SIDE", description = "Only those in which this side takes part.")
    private @Nullable String side;

    @Option(names = "--status", paramLabel = "STATUS", description = "held, planned, postponed or called_off.")
    private @Nullable String status;

    @Option(names = "--kind", paramLabel = "KIND", description = "talks, visit, phone_call, …")
    private @Nullable String kind;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    @Mixin
    private PeriodOptions days = new PeriodOptions();

    EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String kind = Words.check("--kind", this.kind, Words.of(Engagement.Type.values()));
        String status = Words.check("--status", this.status, Words.of(Engagement.Status.values()));
        try (Store store = database.open(console)) {
            RegisterView view = DatabaseOption.view(store, list.asOf(), console.clock());
            String key = side == null ? "all" : "side:" + new Sides(KnowledgeFiles.shipped()).code(side);
            Stream<EventView> events = view.events(key, days.period())
                    .filter(e -> status == null || e.status().equals(status))
                    .filter(e -> kind == null || e.kind().equals(kind));
            return list.write(console, events, Sheets::events, "No such events.");
        }
    }
}
