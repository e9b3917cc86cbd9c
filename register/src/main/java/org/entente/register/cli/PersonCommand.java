package org.entente.register.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.register.ledger.Store;
import org.entente.register.publish.Texts;
import org.entente.register.view.PersonView;
import org.entente.register.view.RegisterView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente person}. */
@Command(
        name = "person",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Shows one person: how the name is written, the posts held when, and the documents.",
        footer = {"", "Examples:", "  entente person 'To Lam'", "  entente person 5f2dd04269d3a1b7#p1"})
final class PersonCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME|ID", description = "A name in any spelling, or an id.")
    private String name = "";

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    PersonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = database.open(console)) {
            RegisterView view = DatabaseOption.view(store, list.asOf(), console.clock());
            List<PersonView> found = view.findPerson(name).map(List::of).orElseGet(() -> view.peopleNamed(name)
                    .toList());
            if (found.isEmpty()) {
                throw new NotFoundException("the register knows nobody named " + name);
            }
            return list.write(console, found, new Texts(console.colour())::person);
        }
    }
}
