package org.entente.register.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.Store;
import org.entente.register.publish.DossierPage;
import org.entente.register.publish.DossierText;
import org.entente.register.view.DossierView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Shows one relation: when the two last met, what each undertook and what came of it.",
        footer = {
            "",
            "Examples:",
            "  entente show VN LA",
            "  entente show Japan Philippines --since 2024-01-01",
            "  entente show VN LA --page vn-la.html",
            "  entente show VN LA --as-of 2024-06-30 --format json"
        })
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "SIDE", description = "A state or organisation: VN, Vietnam, EU.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "SIDE", description = "The other.")
    private String other = "";

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Writes a page for the browser, which prints as a brief.")
    private @Nullable Path page;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    @Mixin
    private PeriodOptions days = new PeriodOptions();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Sides sides = new Sides(KnowledgeFiles.shipped());
        List<String> codes = List.of(sides.code(one), sides.code(other));
        try (Store store = database.open(console)) {
            DossierView dossier = DatabaseOption.view(store, list.asOf(), console.clock())
                    .findDossier(codes, days.period())
                    .orElseThrow(() -> new NotFoundException("the register knows of no relation between "
                            + String.join(" and ", codes) + "; entente relations lists those it knows"));
            if (page != null) {
                try (OutputFile file = OutputFile.open(console, page)) {
                    file.writer().write(new DossierPage(dossier).markup());
                    file.keep();
                }
                return Main.OK;
            }
            return list.write(console, dossier, new DossierText(console.colour()).text(dossier));
        }
    }
}
