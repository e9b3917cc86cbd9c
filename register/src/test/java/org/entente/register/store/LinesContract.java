package org.entente.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Line;
import org.entente.register.ledger.Slice;
import org.entente.register.ledger.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every store keeps lines: packed, numbered, remembered by whoever writes. */
abstract class LinesContract {
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

    private void append(String... commands) {
        store.write(writing -> writing.append(StoreContract.decision(commands)));
    }

    @Test
    void aRegisterWithLinesOfAnEarlierSchemaIsFoldedAnew() throws SQLException {
        append("put event e1 2024-09-10 all,a Tô Lâm", "put event e2 2024-09-11 all To Lam");
        append("remove event e1", "put event e2 2024-09-12 all,b To Lam");
        String earlier = fresh();
        Dialect dialect = Dialect.of(earlier);
        Migrations.configured(dialect, earlier).target("1").load().migrate();
        try (Session session = new Sessions(dialect, earlier).open()) {
            for (Entry entry : store.ledger().list(1, 10)) {
                session.update(
                        "INSERT INTO item (hash, body) VALUES (?, ?)",
                        entry.item(),
                        Deflated.of(store.ledger().body(entry)));
                session.update(
                        "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        entry.number(),
                        entry.kind().name(),
                        entry.author(),
                        entry.at(),
                        entry.reason(),
                        entry.subject(),
                        entry.item(),
                        entry.previous(),
                        entry.hash());
            }
            session.update("INSERT INTO line VALUES ('event', 'old', 9223372036854775807, 1, '2024', 'x', '', 0)");
            session.update("UPDATE folded SET entry = 2");
        }
        Stores.open(earlier, new ScriptFold()).close();
        assertThat(Dump.of(earlier)).isEqualTo(Dump.of(database)).doesNotContain("old");
    }

    @Test
    void linesOfAnEarlierFoldAreMadeAnewAndThoseOfALaterOneLeftAlone() throws SQLException {
        append("put event e1 2024-09-10 all fold", "put event e2 2024-09-11 all x");
        assertThat(store.lines().get("event", "e1").body()).isEqualTo("fold1");
        List<Long> told = new ArrayList<>();
        try (Store later = Stores.open(database, new ScriptFold(2), entries -> {
            told.add(entries);
            return told::add;
        })) {
            assertThat(later.lines().get("event", "e1").body()).isEqualTo("fold2");
            assertThat(told).containsExactly(1L, 1L);
        }
        String folded = Dump.of(database);
        assertThatThrownBy(() -> append("put event e3 2024 all x"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("its lines were made by a newer version of Entente; use that one");
        assertThatThrownBy(() -> Stores.open(database, new ScriptFold()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version of Entente");
        Stores.open(database, new ScriptFold(2)).close();
        assertThat(Dump.of(database)).isEqualTo(folded);
        assertThat(store.ledger().size()).isEqualTo(1);
    }

    @Test
    void ofSeveralKeysThoseWithLinesAreKnown() {
        append("put event e1 2024 all,a x", "put event e2 2024 b x", "remove event e2");
        List<String> keys = new ArrayList<>(List.of("b", "all", "nobody", "a", "all"));
        LongStream.range(0, 200).forEach(i -> keys.add("other" + i));
        keys.add("a");
        assertThat(store.lines().known("event", keys)).containsExactly("all", "a");
        append("remove event e1", "put event e4 2024 nobody x");
        assertThat(store.lines().known("event", keys)).containsExactly("nobody");
        assertThat(store.linesAsOf(1).known("event", keys)).containsExactly("all", "a");
        append("remove event e4", "put event e1 2024 all,a x");
        store.write(writing -> {
            writing.append(StoreContract.decision("put event e3 2024 other150 x"));
            assertThat(writing.lines().known("event", keys)).containsExactly("all", "a", "other150");
            assertThat(writing.lines().list("event", "other150", Slice.first(1)))
                    .hasSize(1);
            assertThat(writing.lines().known("actor", keys)).isEmpty();
            return true;
        });
    }

    @Test
    void aWriterSeesWhatItHasJustWrittenAndTakenOut() {
        store.write(writing -> {
            writing.append(StoreContract.decision("put event e1 2024-09-10 all,a x"));
            assertThat(writing.lines().list("event", "a", Slice.first(5))).hasSize(1);
            writing.append(StoreContract.decision("put event e1 2024-09-10 all y", "put event e2 2024-09-11 a z"));
            assertThat(writing.lines().get("event", "e1").body()).isEqualTo("y");
            assertThat(writing.lines().list("event", "a", Slice.first(5)))
                    .extracting(Line::id)
                    .containsExactly("e2");
            writing.append(StoreContract.decision("remove event e2"));
            assertThat(writing.lines().find("event", "e2")).isEmpty();
            return true;
        });
        assertThat(store.lines().list("event", "a", Slice.first(5))).isEmpty();
        assertThat(store.linesAsOf(1).get("event", "e1").body()).isEqualTo("x");
        assertThat(store.linesAsOf(2).get("event", "e2").body()).isEqualTo("z");
    }

    @Test
    void whatAnotherWriterHasDoneIsSeen() {
        append("put event e1 2024 all,a x");
        try (Store other = Stores.open(database, new ScriptFold())) {
            other.write(writing ->
                    writing.append(StoreContract.decision("put event e1 2024 all y", "put event e2 2024 a z")));
        }
        store.write(writing -> {
            assertThat(writing.lines().get("event", "e1").body()).isEqualTo("y");
            assertThat(writing.lines().list("event", "a", Slice.first(5)))
                    .extracting(Line::id)
                    .containsExactly("e2");
            return true;
        });
    }
}
