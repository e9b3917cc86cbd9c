package org.entente.register.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Engagement;
import org.entente.reader.resolve.follow.Standing;
import org.entente.register.ledger.Store;
import org.entente.register.publish.SearchText;
import org.entente.register.search.Facet;
import org.entente.register.search.Hits;
import org.entente.register.search.Question;
import org.entente.register.search.SearchIndex;
import org.entente.register.view.HitView;
import org.entente.register.view.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente search}. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Finds documents, people, events and commitments by words. Accents and case make no difference;"
                + " names may be slightly misspelt.",
        footer = {
            "",
            "Examples:",
            "  entente search To Lam",
            "  entente search '\"Vung Ang\" port' --kind commitment --relation VN,LA",
            "  entente search expressway --since 2024-01-01 --format json"
        })
final class SearchCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("document", "person", "event", "commitment");
    private static final List<String> STATUSES = Stream.concat(
                    Words.of(Engagement.Status.values()).stream(), Words.of(Standing.values()).stream())
            .toList();

    private final Console console;

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "Words, \"a phrase\", begin*, -without.")
    private List<String> words = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "document, person, event or commitment.")
    private @Nullable String kind;

    @Option(names = "--relation", paramLabel = "SIDE,SIDE", description = "Only what concerns these two.")
    private @Nullable String relation;

    @Option(names = "--field", paramLabel = "FIELD", description = "Only commitments in this field.")
    private @Nullable String field;

    @Option(names = "--status", paramLabel = "STATUS", description = "Only what stands so.")
    private @Nullable String status;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "Only what this outlet tells.")
    private @Nullable String outlet;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many to show.")
    private int limit = 20;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOptions list = new ListOptions();

    @Mixin
    private PeriodOptions days = new PeriodOptions();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > 10_000) {
            throw new UsageException("--limit takes a number from 1 to 10000, not " + limit);
        }
        words.stream().filter(word -> word.startsWith("--")).findFirst().ifPresent(option -> {
            throw new UsageException("Unknown option: '" + option + "'");
        });
        if (list.asOf() != null) {
            throw new UsageException(
                    "search knows the register as it is now only; --as-of goes with show and with lists");
        }
        Period period = days.period();
        Question question = new Question(String.join(" ", words), filters(), period.since(), period.until(), limit);
        try (Store store = database.open(console);
                SearchIndex index = SearchIndex.open(database.index())) {
            index.catchUp(store);
            Hits hits = index.search(question);
            List<HitView> views = hits.list().stream()
                    .map(h -> new HitView(h.kind(), h.id(), h.title(), h.day(), h.document(), h.snippet()))
                    .toList();
            if (list.format() == ListFormat.table) {
                String text = new SearchText(console.colour()).text(hits.total(), views, hits.facets());
                return list.write(console, hits, text);
            }
            return list.write(console, views.stream(), SearchText::sheet, "Nothing found.");
        }
    }

    private Map<Facet, String> filters() {
        Map<Facet, String> filters = new EnumMap<>(Facet.class);
        put(filters, Facet.KIND, Words.check("--kind", kind, KINDS));
        put(filters, Facet.FIELD, Words.check("--field", field, Words.fields()));
        put(filters, Facet.STATUS, Words.check("--status", status, STATUSES));
        put(filters, Facet.OUTLET, outlet);
        if (relation != null) {
            Sides sides = new Sides(KnowledgeFiles.shipped());
            List<String> codes = List.of(relation.split("[,|]")).stream()
                    .map(side -> sides.code(side.strip()))
                    .sorted()
                    .toList();
            if (codes.size() != 2) {
                throw new UsageException("--relation takes two sides such as VN,LA, not " + relation);
            }
            filters.put(Facet.RELATION, String.join("|", codes));
        }
        return filters;
    }

    private static void put(Map<Facet, String> filters, Facet facet, @Nullable String value) {
        if (value != null) {
            filters.put(facet, value);
        }
    }
}
