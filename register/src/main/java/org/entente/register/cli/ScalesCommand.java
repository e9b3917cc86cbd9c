package org.entente.register.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.register.publish.Sheet;
import org.entente.register.verdict.Level;
import org.entente.register.verdict.Scale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente scales}. */
@Command(
        name = "scales",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Prints the published scales: each level, its rubric, and which of the register's statuses it is"
                + " projected from.",
        footer = {"", "Examples:", "  entente scales", "  entente scales g7 --format json"})
final class ScalesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SCALE", arity = "0..1", description = "g7, pam, ogp, pledge or iati; all unless given.")
    private @Nullable String id;

    @Mixin
    private FormatOption format = new FormatOption();

    /** A level and where it is from. */
    record Row(String scale, String name, String source, String link, Level level) {}

    ScalesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String one = Words.check("SCALE", id, ScaleOption.scales().ids());
        Stream<Row> rows = ScaleOption.scales().list().stream()
                .filter(scale -> one == null || scale.id().equals(one))
                .flatMap(ScalesCommand::rows);
        return format.write(console, rows, ScalesCommand::sheet, "No scales.");
    }

    private static Stream<Row> rows(Scale scale) {
        return scale.levels().stream()
                .map(level -> new Row(scale.id(), scale.name(), scale.source(), scale.link(), level));
    }

    private static Sheet sheet(Stream<Row> rows) {
        return new Sheet(
                List.of("scale", "value", "name", "means", "from status", "source"),
                rows.map(row -> List.of(
                        row.scale(),
                        row.level().value(),
                        row.level().name(),
                        row.level().means(),
                        from(row.level()),
                        row.source())));
    }

    private static String from(Level level) {
        String from = String.join(", ", level.from());
        return level.late().isEmpty() ? from : "once due: " + String.join(", ", level.late());
    }
}
