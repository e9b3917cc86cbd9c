package org.entente.register.cli;

import java.util.concurrent.Callable;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Texts;
import org.entente.register.view.EventView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente event}. */
@Command(
        name = "event",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Shows one event: every report of it, where they differ, and what was said of it when.",
        footer = {"", "Example:", "  entente event 5f2dd04269d3a1b7#e1"})
final class EventCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "As entente events lists it.")
    private String id = "";

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    EventCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = database.open(console)) {
            EventView event = DatabaseOption.view(store, list.asOf(), console.clock())
                    .findEvent(id)
                    .orElseThrow(
                            () -> new NotFoundException("there is no event " + id + "; entente events lists them"));
            return list.write(console, event, new Texts(console.colour()).event(event));
        }
    }
}
