package org.entente.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails is told in a sentence; what was acknowledged is there, and the next run goes on. */
class FailureTest {
    @TempDir
    private Path folder = Path.of("");

    private static void open(String database) {
        Stores.open(database, new ScriptFold()).close();
    }

    private static void append(Store store, int size) {
        byte[] body = new byte[size];
        new Random(size).nextBytes(body);
        store.write(writing ->
                writing.append(new Draft(Entry.Kind.DOCUMENT, "a", "2024-09-10T08:00:00Z", "obtained", "d", body)));
    }

    private static void fails(String database, String words) {
        assertThatThrownBy(() -> open(database))
                .isInstanceOf(StoreException.class)
                .hasMessage(Stores.name(database) + ": " + words);
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAsItIs() throws Exception {
        Path file =
                Files.writeString(folder.resolve("notes.txt"), "Minutes of the 45th session, to be typed. ".repeat(99));
        fails(file.toString(), "this is no register of Entente, nor any SQLite database");
        assertThat(Files.readString(file)).startsWith("Minutes of");
    }

    @Test
    void aDatabaseOfSomebodyElseIsLeftAsItIs() throws Exception {
        String file = folder.resolve("other.db").toString();
        try (Session session = new Sessions(Dialect.SQLITE, file).open()) {
            session.update("CREATE TABLE song (name TEXT)");
        }
        byte[] before = Files.readAllBytes(Path.of(file));
        fails(file, "it holds other tables and no register of Entente; give a database of its own");
        assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        fails(
                folder.resolve("no/such/register.db").toString(),
                "it cannot be opened or made: is there such a folder, and may you write there?");
        fails(folder.toString(), "it cannot be opened or made: is there such a folder, and may you write there?");
    }

    @Test
    void aRegisterOfANewerVersionIsNotTouched() throws SQLException {
        String file = folder.resolve("register.db").toString();
        open(file);
        try (Session session = new Sessions(Dialect.SQLITE, file).open()) {
            session.update("UPDATE schema_version SET version = '4' WHERE version = '3'");
        }
        fails(file, "it was made by a newer version of Entente (schema 4); this one knows 3");
    }

    @Test
    void aFileThatMayOnlyBeReadIsReadAndNotWritten() {
        String file = folder.resolve("register.db").toString();
        try (Store store = Stores.open(file, new ScriptFold())) {
            append(store, 10);
        }
        try (Store store = Stores.open("jdbc:sqlite:file:" + file + "?mode=ro", new ScriptFold())) {
            assertThat(store.ledger().size()).isEqualTo(1);
            assertThatThrownBy(() -> append(store, 11))
                    .isInstanceOf(StoreException.class)
                    .hasMessageEndingWith(": it may only be read; nothing was written");
        }
    }

    @Test
    void aFullDiskLosesNothingAndTheNextRunGoesOn() {
        Path file = folder.resolve("register.db");
        int kept = 0;
        try (Store store = Stores.open("jdbc:sqlite:" + file + "?max_page_count=100", new ScriptFold())) {
            append(store, 1000);
            assertThatThrownBy(() -> {
                        for (int i = 1; i < 1000; i++) {
                            append(store, 10_000 + i);
                        }
                    })
                    .isInstanceOf(StoreException.class)
                    .hasMessageEndingWith(": the disk is full; nothing of this step was written. Make room and run the"
                            + " command again");
            kept = (int) store.ledger().size();
            assertThat(kept).isGreaterThan(10);
        }
        try (Store store = Stores.open(file.toString(), new ScriptFold())) {
            assertThat(store.ledger().size()).isEqualTo(kept);
            append(store, 10_000 + kept);
            assertThat(store.ledger().size()).isEqualTo(kept + 1);
            assertThat(store.damages()).isEmpty();
        }
    }

    @Test
    void aLostConnectionToPostgresIsToldAndMadeAnew() {
        String database = Postgres.fresh();
        try (Store store = Stores.open(database, new ScriptFold())) {
            append(store, 10);
            assertThat(store.ledger().size()).isEqualTo(1);
            cut(database);
            assertThat(store.ledger().size()).isEqualTo(1);
            assertThatThrownBy(() -> append(store, 11))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(Stores.name(database) + ": the connection to the database was lost or refused; what"
                            + " was acknowledged is safe. Run the command again");
            append(store, 12);
            assertThatThrownBy(() -> store.write(writing -> {
                        writing.append(StoreContract.decision("put event e1 2024 all x"));
                        cut(database);
                        return writing.append(StoreContract.decision("put event e2 2024 all x"));
                    }))
                    .hasMessageContaining("the connection to the database was lost");
            assertThat(store.ledger().size()).isEqualTo(2);
            assertThat(store.lines().find("event", "e1")).isEmpty();
        }
    }

    private static void cut(String database) {
        Postgres.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                + database.replaceAll(".*/([^?]*)\\?.*", "$1") + "'");
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        fails(
                "jdbc:postgresql://localhost:1/entente?user=desk&password=secret",
                "the connection to the database was lost or refused; what was acknowledged is safe. Run the command"
                        + " again");
        assertThatThrownBy(() -> open("postgresql://desk:secret@localhost:1/entente"))
                .hasMessageStartingWith("postgresql://localhost:1/entente: the connection to the database was lost or")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> open(Postgres.fresh().replaceFirst("/t\\d+", "/nowhere")))
                .hasMessageEndingWith(": there is no such database on the server");
        assertThatThrownBy(() -> open(Postgres.fresh().replace("user=postgres", "user=nobody")))
                .hasMessageEndingWith(": the database refuses this user or password");
    }

    @Test
    void namesAreFitForPeopleAndFiles() {
        assertThat(Stores.name("postgresql://desk:se:cret@host/entente?ssl=true"))
                .isEqualTo("postgresql://host/entente");
        assertThat(Stores.name("register.db")).isEqualTo("register.db");
        assertThat(Stores.file("jdbc:sqlite:/a/b.db?cache=shared")).contains(Path.of("/a/b.db"));
        assertThat(Stores.file("a/b.db")).contains(Path.of("a/b.db"));
        assertThat(Stores.file("postgres://host/entente")).isEmpty();
        assertThat(Dialect.POSTGRESQL.url("postgres://desk:secret@host:5433/entente?ssl=true"))
                .isEqualTo("jdbc:postgresql://host:5433/entente?user=desk&password=secret&ssl=true");
        assertThat(Dialect.POSTGRESQL.url("postgresql://host/entente")).isEqualTo("jdbc:postgresql://host/entente");
    }
}
