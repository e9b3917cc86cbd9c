package org.entente.register.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.fold.RegisterFold;
import org.entente.register.fold.Told;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Store;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.store.Stores;
import org.entente.register.view.Targets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SearchTest {
    private static final RegisterFold FOLD = new RegisterFold(KnowledgeFiles.shipped());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Store store;

    @SuppressWarnings("NullAway.Init")
    private SearchIndex index;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("r.db").toString(), FOLD);
        index = SearchIndex.open(folder.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
        store.close();
    }

    private void read(Told... documents) {
        for (Told told : documents) {
            append(Entry.Kind.READING, told.document(), told.line());
        }
        index.catchUp(store);
    }

    private long append(Entry.Kind kind, String subject, String body) {
        Draft draft = new Draft(kind, "Ana", "2024-09-10T08:00:00Z", "why", subject, body.getBytes(UTF_8));
        return store.write(writing -> writing.append(draft)).number();
    }

    private long decide(String verb, Map<String, Object> value, String... ids) {
        ObjectNode body = JSON.createObjectNode();
        body.put("verb", verb);
        List<Target> targets = java.util.Arrays.stream(ids)
                .map(id -> new Targets(store.lines(), store.ledger()).find(id).orElseThrow())
                .toList();
        body.set("targets", JSON.valueToTree(targets));
        body.set("value", JSON.valueToTree(value));
        long number = append(Entry.Kind.DECISION, verb, body.toString());
        index.catchUp(store);
        return number;
    }

    private Hits search(String words) {
        return index.search(new Question(words, Map.of(), null, null, 50));
    }

    /** Kind and title of each hit, best first. */
    private List<String> found(String words) {
        return search(words).list().stream()
                .map(h -> h.kind() + " " + h.title())
                .toList();
    }

    private static Told people(String... names) {
        Told told = Told.in("a", "2024-07-12", String.join(", ", names) + " were there.");
        for (int i = 0; i < names.length; i++) {
            told.person("p" + (i + 1), names[i], null);
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource({
        "Tô Lâm, To Lam",
        "To Lam, Tô Lâm",
        "To Lam, TÔ LÂM",
        "Đặng Văn Đức, Dang Van Duc",
        "Dang Van Duc, đặng văn đức",
        "Łukasz Żak, Lukasz Zak",
        "Lukasz Zak, łukasz żak",
        "王毅, 王毅",
        "Saysomphone Phomvihane, Saysomphon Phomvihane",
        "Saysomphone Phomvihane, Saysompone",
        "Thongloun Sisoulith, Sisoulit Thonglun",
        "Jean-Noël Barrot, jean noel barrot"
    })
    void aNameIsFoundHoweverItIsWritten(String written, String typed) {
        read(people(written));
        assertThat(found(typed)).contains("person " + written);
    }

    @ParameterizedTest
    @CsvSource({"To Lam, To Nam Hai", "Saysomphone, Khamla", "Lam, Lan Anh", "王毅, 王岐山"})
    void othersAreNotFound(String typed, String written) {
        read(people(written));
        assertThat(found(typed)).isEmpty();
    }

    private static Told road(String document, String day, String what) {
        return Told.in(document, day, "Bo Berg will " + what + " for Ana Arda.")
                .person("p1", "Bo Berg", "SE")
                .person("p2", "Ana Arda", "NO")
                .engagement("e1", "talks", "held", day, "Bo Berg", "SE:p1", "NO:p2")
                .commitment("c1", "e1", "p1", "p2", what, "infrastructure_transport");
    }

    @Test
    void wordsPhrasesPrefixesAndWhatIsLeftOut() {
        read(
                road("a", "2024-07-12", "build a northern port road"),
                road("b", "2024-08-12", "build a road to the port"));
        assertThat(found("road port"))
                .filteredOn(t -> t.startsWith("commitment"))
                .hasSize(2);
        assertThat(found("\"port road\""))
                .containsExactly("commitment Bo Berg: build a northern port road", "document a.txt");
        assertThat(found("north*")).contains("commitment Bo Berg: build a northern port road");
        assertThat(found("road -northern"))
                .containsExactly("commitment Bo Berg: build a road to the port", "document b.txt");
        assertThat(found("Arda -Ana")).isEmpty();
        assertThat(found("nothing of this")).isEmpty();
        assertThat(search("  ").total()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"'\"'", "'-'", "'*'", "'a AND ('", "'\\'", "'~2'", "'field:value'", "'\"open'", "'- -'"})
    void whateverIsTypedIsNoError(String typed) {
        read(road("a", "2024-07-12", "build a port road"));
        assertThat(search(typed).total()).isBetween(0L, 5L);
    }

    @Test
    void hitsAreCountedAndNarrowedByFacets() {
        read(road("a", "2023-07-12", "build a port road"), road("b", "2024-08-12", "build a rail link"));
        Hits all = search("build");
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.facets())
                .containsEntry("kind", Map.of("document", 2, "commitment", 2))
                .containsEntry("relation", Map.of("NO|SE", 4))
                .containsEntry("field", Map.of("infrastructure_transport", 2))
                .containsEntry("year", Map.of("2023", 2, "2024", 2))
                .containsEntry("outlet", Map.of("The a Post", 2, "The b Post", 2));
        Question narrow =
                new Question("build", Map.of(Facet.KIND, "commitment", Facet.OUTLET, "The b Post"), null, null, 50);
        assertThat(index.search(narrow).list())
                .extracting(Hits.Hit::title)
                .containsExactly("Bo Berg: build a rail link");
        assertThat(index.search(new Question("build", Map.of(), "2024-01-01", null, 50))
                        .total())
                .isEqualTo(2);
        assertThat(index.search(new Question("build", Map.of(), null, "2023-07-12", 50))
                        .total())
                .isEqualTo(2);
        assertThat(index.search(new Question("build", Map.of(), null, null, 1)).list())
                .hasSize(1);
    }

    @Test
    void anIndexThrownAwayComesBackTheSame() {
        read(road("a", "2023-07-12", "build a port road"), road("b", "2024-08-12", "build a rail link"));
        decide("reject", Map.of(), "aaaaaaaaaaaaaaaa#c1");
        Hits before = search("");
        assertThat(before.list()).hasSize(7);
        index.clear();
        assertThat(search("").total()).isZero();
        index.catchUp(store);
        assertThat(search("")).isEqualTo(before);
        store.rebuild(n -> {});
        index.clear();
        index.catchUp(store);
        assertThat(search("")).isEqualTo(before);
    }

    @Test
    void whatIsRejectedOrReadNoMoreIsFoundNoMore() {
        read(road("a", "2023-07-12", "build a port road"));
        long rejected = decide("reject", Map.of(), "aaaaaaaaaaaaaaaa#c1");
        assertThat(found("port")).containsExactly("document a.txt");
        decide("undo", Map.of("entry", rejected));
        assertThat(found("port")).containsExactlyInAnyOrder("commitment Bo Berg: build a port road", "document a.txt");
        read(Told.in("a", "2023-07-12", "Hens."));
        assertThat(found("port")).isEmpty();
        assertThat(found("Bo Berg")).isEmpty();
        assertThat(found("")).containsExactly("document a.txt");
    }

    @Test
    void aMergedPersonIsFoundOnceAndTwiceAgainWhenThatIsUndone() {
        read(
                road("a", "2023-07-12", "build a port road"),
                Told.in("b", "2024-07-12", "Olga Orlova spoke.").person("p1", "Olga Orlova", "NO"));
        long merged = decide("merge", Map.of(), "aaaaaaaaaaaaaaaa#p2", "bbbbbbbbbbbbbbbb#p1");
        assertThat(found("Ana Arda")).contains("person Olga Orlova").doesNotContain("person Ana Arda");
        decide("undo", Map.of("entry", merged));
        assertThat(found("Ana Arda")).contains("person Ana Arda").doesNotContain("person Olga Orlova");
        assertThat(found("Orlova")).contains("person Olga Orlova");
    }

    @Test
    void aStatusThatLaterWordsChangeIsFoundAsItIsNow() {
        read(road("a", "2023-07-12", "build a port road"));
        read(Told.in("b", "2024-07-12", "The gates are open."));
        decide("link", Map.of("type", "completed"), "aaaaaaaaaaaaaaaa#c1", "bbbbbbbbbbbbbbbb@0-18");
        Question complete = new Question("port", Map.of(Facet.STATUS, "complete"), null, null, 50);
        assertThat(index.search(complete).total()).isEqualTo(1);
        read(Told.in("b", "2024-07-12", "Nothing is open."));
        assertThat(index.search(complete).total()).isZero();
    }

    @Test
    void anIndexOfAnotherRegisterIsMadeAnew() {
        read(road("a", "2023-07-12", "build a port road"), road("b", "2023-07-12", "build a rail link"));
        try (Store other = Stores.open(folder.resolve("other.db").toString(), FOLD)) {
            Told told = people("Olga Orlova");
            other.write(writing -> writing.append(new Draft(
                    Entry.Kind.READING,
                    "Ana",
                    "2024-09-10T08:00:00Z",
                    "why",
                    told.document(),
                    told.line().getBytes(UTF_8))));
            index.catchUp(other);
        }
        assertThat(found("build")).isEmpty();
        assertThat(found("Olga")).contains("person Olga Orlova");
    }
}
