package org.entente.register.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.Store;
import org.entente.register.publish.VerdictSheets;
import org.entente.register.verdict.Level;
import org.entente.register.verdict.Scale;
import org.entente.register.view.AgreementView;
import org.entente.register.view.Projections;
import org.entente.register.view.RatedView;
import org.entente.register.view.RegisterView;
import org.entente.register.view.Verdicts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente verdicts}. */
@Command(
        name = "verdicts",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Lists the commitments that people rated on a published scale, coders side by side, and how far the"
                        + " coders agree (Cohen's kappa). With --by, what the register's own statuses are on the scale, with"
                        + " denominators.",
        footer = {
            "",
            "Examples:",
            "  entente verdicts --scale g7",
            "  entente verdicts --scale g7 --by coders --format csv",
            "  entente verdicts --scale g7 --by member VN LA",
            "  entente verdicts --scale pam --by period --format json"
        })
final class VerdictsCommand implements Callable<Integer> {
    private static final List<String> GROUPS = Stream.concat(
                    Stream.of("coders"), Words.of(Projections.By.values()).stream())
            .toList();

    private final Console console;

    @Parameters(paramLabel = "SIDE", arity = "0..2", description = "Only commitments of or towards these sides.")
    private List<String> sides = List.of();

    @Mixin
    private ScaleOption scale = new ScaleOption();

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            description = "coders: how far each two agree; relation, member, period or all: projections from status.")
    private @Nullable String by;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    @Mixin
    private PeriodOptions days = new PeriodOptions();

    VerdictsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Scale on = scale.scale();
        String group = Words.check("--by", by, GROUPS);
        Sides known = new Sides(KnowledgeFiles.shipped());
        List<String> codes = sides.stream().map(known::code).toList();
        try (Store store = database.open(console)) {
            RegisterView view = DatabaseOption.view(store, list.asOf(), console.clock());
            if (group != null && !group.equals("coders")) {
                return projections(view, on, Projections.By.valueOf(group.toUpperCase(Locale.ROOT)), codes);
            }
            List<RatedView> rated = view.rated(on, days.period(), codes);
            List<AgreementView> agreed = Verdicts.agreement(on, rated);
            if (group != null) {
                return list.write(
                        console, agreed.stream(), VerdictSheets::agreement, "No two coders rated one commitment.");
            }
            String words =
                    agreed.stream().map(a -> VerdictSheets.sentence(a) + "\n").collect(Collectors.joining());
            return list.write(
                    console, rated.stream(), VerdictSheets::rated, "Nobody has rated any on " + on.id() + ".", words);
        }
    }

    private int projections(RegisterView view, Scale on, Projections.By group, List<String> codes) {
        List<String> levels = on.counted().stream().map(Level::name).toList();
        String all = view.projections(on, Projections.By.ALL, days.period(), codes).stream()
                .map(p -> VerdictSheets.sentence(p) + "\n" + on.name() + ": " + on.source() + ".\n")
                .collect(Collectors.joining());
        return list.write(
                console,
                view.projections(on, group, days.period(), codes).stream(),
                p -> VerdictSheets.projections(levels, p),
                "No commitments.",
                all);
    }
}
