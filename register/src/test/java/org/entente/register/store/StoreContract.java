package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.entente.register.ledger.Chain;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.ledger.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, whatever database it stands on. */
abstract class StoreContract {
    private String database = "";
    private Store store;

    /** Names a database that does not hold anything yet. */
    abstract String fresh();

    @BeforeEach
    void open() {
        database = fresh();
        store = Stores.open(database, new ScriptFold());
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    static Draft decision(String... commands) {
        return new Draft(
                Entry.Kind.DECISION,
                "Khamla",
                "2024-09-10T08:00:00Z",
                "as the minutes say",
                "event:1",
                String.join("\n", commands).getBytes(UTF_8));
    }

    Entry append(String... commands) {
        return store.write(writing -> writing.append(decision(commands)));
    }

    private List<String> ids(Slice slice) {
        return store.lines().list("event", "all", slice).stream().map(Line::id).toList();
    }

    @Test
    void anEmptyRegisterHasNoEntriesAndNoLines() {
        assertThat(store.ledger().size()).isZero();
        assertThat(store.ledger().find(1)).isEmpty();
        assertThat(store.ledger().list(1, 10)).isEmpty();
        assertThat(store.lines().find("event", "e1")).isEmpty();
        assertThat(store.lines().list("event", "all", Slice.first(10))).isEmpty();
        assertThat(store.lines().count("event", "all")).isZero();
        assertThatThrownBy(() -> store.ledger().get(1))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no entry 1");
    }

    @Test
    void theFirstEntryHasTheHashOfItsFields() {
        Entry entry = store.write(writing -> writing.append(new Draft(
                Entry.Kind.DOCUMENT, "Tô Lâm’s clerk", "2024-09-10T08:00:00Z", "obtained", "sha256:ab", new byte[] {
                    0, -1
                })));
        assertThat(entry)
                .isEqualTo(new Entry(
                        1,
                        Entry.Kind.DOCUMENT,
                        "Tô Lâm’s clerk",
                        "2024-09-10T08:00:00Z",
                        "obtained",
                        "sha256:ab",
                        "sha256:06eb7d6a69ee19e5fbdf749018d3d2abfa04bcbd1365db312eb86dc7169389b8",
                        "0000000000000000000000000000000000000000000000000000000000000000",
                        "5008ad920bdcc11020f9de675f1781283f66a6a68820335d497a364345952109"));
        assertThat(store.ledger().get(1)).isEqualTo(entry);
        assertThat(store.ledger().body(entry)).containsExactly(0, -1);
    }

    @Test
    void entriesAreNumberedAndChained() {
        Entry first = append("put event e1 2024-09-10 all talks");
        Entry second = append("put event e2 2024-09-11 all visit");
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.hash()).isEqualTo(Chain.hash(second));
        assertThat(store.ledger().list(1, 10)).containsExactly(first, second);
        assertThat(store.ledger().list(2, 10)).containsExactly(second);
        assertThat(store.ledger().findLast(Entry.Kind.DECISION, "event:1")).contains(second);
        assertThat(store.ledger().findLast(Entry.Kind.READING, "event:1")).isEmpty();
    }

    @Test
    void aBodyEnteredTwiceIsKeptOnce() throws SQLException {
        Entry first = append("put event e1 2024-09-10 all talks");
        Entry second = append("put event e1 2024-09-10 all talks");
        assertThat(second.item()).isEqualTo(first.item());
        assertThat(store.ledger().body(second)).isEqualTo(store.ledger().body(first));
        assertThat(Dump.count(database, "item")).isEqualTo(1);
    }

    @Test
    void bodiesOfEverySizeComeBackAsTheyWere() {
        for (int size : new int[] {0, 1, 8191, 8192, 8193, 3_000_000}) {
            byte[] body = new byte[size];
            new java.util.Random(size).nextBytes(body);
            Entry entry = store.write(writing ->
                    writing.append(new Draft(Entry.Kind.DOCUMENT, "a", "2024-09-10T08:00:00Z", "", "d" + size, body)));
            assertThat(store.ledger().body(entry)).isEqualTo(body);
        }
    }

    @Test
    void aLineIsFoundByKindAndIdAndListedByKeyInOrderOfSortAndThenOfPutting() {
        append(
                "put event e2 2024-09-11 all,pair:LA|VN visit",
                "put event e3 2024-09-10 all talks",
                "put event e1 2024-09-11 all,pair:LA|VN signing",
                "put person e1 a all somebody");
        assertThat(store.lines().get("event", "e2").body()).isEqualTo("visit");
        assertThat(ids(Slice.first(10))).containsExactly("e3", "e2", "e1");
        assertThat(ids(Slice.last(10))).containsExactly("e1", "e2", "e3");
        assertThat(store.lines().list("event", "pair:LA|VN", Slice.first(10)))
                .extracting(Line::id)
                .containsExactly("e2", "e1");
        assertThat(store.lines().count("event", "all")).isEqualTo(3);
        assertThat(store.lines().count("person", "all")).isEqualTo(1);
    }

    @Test
    void aSliceBoundsTheSortAndGoesOnAfterALine() {
        append(
                "put event a 2024-01-01 all x",
                "put event b 2024-02-01 all x",
                "put event c 2024-02-01 all x",
                "put event d 2024-03-01 all x",
                "put event e 2024-04-01 all x");
        assertThat(ids(Slice.first(2))).containsExactly("a", "b");
        assertThat(ids(Slice.first(2).after("2024-02-01", "b"))).containsExactly("c", "d");
        assertThat(ids(Slice.last(2).after("2024-02-01", "c"))).containsExactly("b", "a");
        assertThat(ids(Slice.first(9).from("2024-01-01").to("2024-04-01"))).containsExactly("b", "c", "d");
        assertThat(ids(Slice.last(9).from("2024-02-01"))).containsExactly("e", "d");
    }

    @Test
    void linesAreOrderedByCodePointAndNotByTheLanguageOfTheMachine() {
        append(
                "put event a b all x",
                "put event b B all x",
                "put event c á all x",
                "put event d z all x",
                "put event e đ all x",
                "put event f \uFFFD all x",
                "put event g \uD83C\uDDFB all x");
        assertThat(ids(Slice.first(9))).containsExactly("b", "a", "d", "c", "e", "f", "g");
    }

    @Test
    void aLineThatChangesIsSeenAsOfEveryEntry() {
        append("put event e1 2024-09-10 all,status:planned visit");
        append("put event e2 2024-01-01 all signing");
        append("put event e1 2024-09-12 all,status:held visit held");
        append("remove event e1");
        append("put event e1 2024-09-10 all again");
        assertThat(store.linesAsOf(0).find("event", "e1")).isEmpty();
        assertThat(store.linesAsOf(1).get("event", "e1").body()).isEqualTo("visit");
        assertThat(store.linesAsOf(2).get("event", "e1").sort()).isEqualTo("2024-09-10");
        assertThat(store.linesAsOf(3).get("event", "e1").body()).isEqualTo("visit held");
        assertThat(store.linesAsOf(4).find("event", "e1")).isEmpty();
        assertThat(store.linesAsOf(5).get("event", "e1").body()).isEqualTo("again");
        assertThat(store.linesAsOf(2).count("event", "status:planned")).isEqualTo(1);
        assertThat(store.linesAsOf(3).count("event", "status:planned")).isZero();
        assertThat(store.linesAsOf(3).list("event", "all", Slice.first(9)))
                .extracting(Line::id)
                .containsExactly("e2", "e1");
        assertThat(store.linesAsOf(4).list("event", "all", Slice.first(9)))
                .extracting(Line::id)
                .containsExactly("e2");
    }

    @Test
    void whatOneEntryPutsTwiceStandsAsItWasPutLast() throws SQLException {
        append(
                "put event e1 2024-09-10 all,a first",
                "put event e1 2024-09-11 all,b second",
                "put event e2 2024-09-11 all gone",
                "remove event e2");
        assertThat(store.lines().list("event", "all", Slice.first(5)))
                .extracting(Line::body)
                .containsExactly("second");
        assertThat(store.lines().known("event", List.of("a", "b"))).containsExactly("b");
        assertThat(Dump.count(database, "line")).isEqualTo(1);
        assertThat(Dump.count(database, "line_key")).isEqualTo(2);
    }

    @Test
    void puttingALineAsItStandsWritesNothing() throws SQLException {
        append("put event e1 2024-09-10 all,a talks");
        String before = Dump.of(database);
        append("put event e1 2024-09-10 all,a talks");
        assertThat(Dump.of(database)).isEqualTo(before);
    }

    @Test
    void foldsAndWritersSeeTheirOwnChanges() {
        store.write(writing -> {
            writing.append(decision("put event e1 2024-09-10 all talks"));
            assertThat(writing.ledger().size()).isEqualTo(1);
            assertThat(writing.lines().get("event", "e1").body()).isEqualTo("talks");
            assertThat(store.ledger().size()).isZero();
            assertThat(store.lines().find("event", "e1")).isEmpty();
            return null;
        });
        assertThat(store.lines().get("event", "e1").body()).isEqualTo("talks");
    }

    @Test
    void whatFailsLeavesNothingBehind() throws SQLException {
        append("put event e1 2024-09-10 all talks");
        String before = Dump.of(database);
        assertThatThrownBy(() -> store.write(writing -> {
                    writing.append(decision("put event e2 2024-09-10 all visit"));
                    return writing.append(decision("dance"));
                }))
                .hasMessage("no such command: dance");
        assertThat(store.ledger().size()).isEqualTo(1);
        assertThat(Dump.of(database)).isEqualTo(before);
        assertThat(Dump.count(database, "item")).isEqualTo(1);
        assertThat(append("put event e3 2024-09-10 all visit").number()).isEqualTo(2);
    }

    @Test
    void whatWasWrittenIsThereWhenOpenedAgain() {
        Entry entry = append("put event e1 2024-09-10 all Cuộc hội đàm 🇻🇳 ສະບາຍດີ");
        store.close();
        store = Stores.open(database, new ScriptFold());
        assertThat(store.ledger().get(1)).isEqualTo(entry);
        assertThat(store.lines().get("event", "e1").body()).isEqualTo("Cuộc hội đàm 🇻🇳 ສະບາຍດີ");
        assertThat(store.damages()).isEmpty();
    }

    @Test
    void rebuildingGivesTheSameLines() throws SQLException {
        Script script = new Script(3);
        for (int i = 0; i < 450; i++) {
            append(script.body());
        }
        String before = Dump.of(database);
        List<Long> folded = new ArrayList<>();
        store.rebuild(folded::add);
        assertThat(Dump.of(database)).isEqualTo(before);
        assertThat(folded).isEqualTo(LongStream.rangeClosed(1, 450).boxed().toList());
        assertThat(store.damages()).isEmpty();
    }

    @Test
    void everyMomentOfARegisterIsSeenAsItWas() {
        for (long seed = 1; seed <= 5; seed++) {
            Script script = new Script(seed);
            List<String> moments = new ArrayList<>();
            long before = store.ledger().size();
            append("remove event e1"); // so that the first moment has an entry
            moments.add(seen(store.lines()));
            for (int i = 0; i < 40; i++) {
                append(script.body());
                moments.add(seen(store.lines()));
            }
            for (int i = 0; i < moments.size(); i++) {
                assertThat(seen(store.linesAsOf(before + 1 + i)))
                        .as("as of entry %s of seed %s", i, seed)
                        .isEqualTo(moments.get(i));
            }
        }
    }

    /** Everything that can be asked of the lines that a script makes. */
    static String seen(Lines lines) {
        StringBuilder seen = new StringBuilder();
        for (String kind : Script.KINDS) {
            for (String key : Script.KEYS) {
                List<Line> all = lines.list(kind, key, Slice.first(1000));
                List<Line> back = new ArrayList<>(lines.list(kind, key, Slice.last(1000)));
                Collections.reverse(back);
                assertThat(back).isEqualTo(all);
                assertThat(lines.count(kind, key)).isEqualTo(all.size());
                assertThat(paged(lines, kind, key)).isEqualTo(all);
                all.forEach(
                        line -> assertThat(lines.get(line.kind(), line.id())).isEqualTo(line));
                seen.append(kind)
                        .append(' ')
                        .append(key)
                        .append(' ')
                        .append(all)
                        .append('\n');
            }
        }
        return seen.toString();
    }

    private static List<Line> paged(Lines lines, String kind, String key) {
        List<Line> all = new ArrayList<>();
        Slice slice = Slice.first(3);
        for (List<Line> page = lines.list(kind, key, slice); !page.isEmpty(); page = lines.list(kind, key, slice)) {
            all.addAll(page);
            Line last = page.get(page.size() - 1);
            slice = slice.after(last.sort(), last.id());
        }
        return all;
    }

    @Test
    void aRebuildThatBrokeOffIsFinishedWhenTheRegisterIsOpened() throws SQLException {
        for (int i = 0; i < 450; i++) {
            append("put event e" + i % 40 + " 2024 all x" + i);
        }
        String before = Dump.of(database);
        assertThatThrownBy(() -> store.rebuild(number -> {
                    if (number == 300) {
                        throw new IllegalStateException("interrupted");
                    }
                }))
                .hasMessage("interrupted");
        assertThat(Dump.of(database)).isNotEqualTo(before);
        Stores.open(database, new ScriptFold()).close();
        assertThat(Dump.of(database)).isEqualTo(before);
    }
}
