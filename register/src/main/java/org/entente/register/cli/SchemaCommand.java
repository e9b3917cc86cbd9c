package org.entente.register.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.reader.exchange.ReadingJson;
import org.entente.register.publish.ViewJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Prints the JSON Schema that every line of `--format json` keeps to: of a reading, or of a list of the"
                        + " register.",
        footer = {"", "Examples:", "  entente schema", "  entente schema events"})
final class SchemaCommand implements Callable<Integer> {
    static final List<String> LISTS = List.of("events", "people", "commitments", "relations", "verdicts");

    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            defaultValue = "reading",
            description = "reading, events, people, commitments, relations or verdicts; reading unless given.")
    private String name = "reading";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = open(name)) {
            if (schema == null) {
                throw new IOException("this build has no schema");
            }
            schema.transferTo(console.out());
            console.out().flush();
            return Main.OK;
        }
    }

    private static @Nullable InputStream open(String name) {
        if (name.equals("reading")) {
            return ReadingJson.class.getResourceAsStream("/org/entente/schema/reading-1.json");
        }
        if (!LISTS.contains(name)) {
            throw new UsageException("there are schemas of reading, " + String.join(", ", LISTS) + ", not of " + name);
        }
        return ViewJson.class.getResourceAsStream("/org/entente/register/schema/" + name + "-1.json");
    }
}
