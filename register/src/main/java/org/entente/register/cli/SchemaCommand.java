package org.entente.register.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.entente.reader.exchange.ReadingJson;
import picocli.CommandLine.Command;

/** {@code entente schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Prints the JSON Schema that every line of `read --format json` keeps to.")
final class SchemaCommand implements Callable<Integer> {
    private static final String FILE = "/org/entente/schema/reading-1.json";

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = ReadingJson.class.getResourceAsStream(FILE)) {
            if (schema == null) {
                throw new IOException("this build has no schema");
            }
            schema.transferTo(console.out());
            console.out().flush();
            return Main.OK;
        }
    }
}
