package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with a whole ledger on the command line. */
class LedgerCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private String database = "";

    @BeforeEach
    void add() throws IOException {
        database = folder.resolve("register.db").toString();
        Path article = folder.resolve("article.txt");
        Files.writeString(article, """
                Hà Nội, September 10 – Prime Minister Phạm Minh Chính received Lao Prime Minister Sonexay Siphandone here.

                The two prime ministers agreed to build an expressway from Hà Nội to Vientiane.
                """);
        assertThat(Run.of("add", "--database", database, "--published", "2024-09-10", article.toString())
                        .code())
                .isZero();
    }

    private String export(String from) throws IOException {
        Run run = Run.of("export", "ledger", "--database", from);
        assertThat(run.code()).isZero();
        return run.out();
    }

    @Test
    void aWholeLedgerIsProvedWithItsLastHash() throws IOException {
        Run run = Run.of("verify", "--database", database);
        assertThat(run).isEqualTo(new Run(0, "", run.err()));
        assertThat(run.err()).matches("2 entries whole; the last hash is [0-9a-f]{64}\n");
        assertThat(export(database)).startsWith("{\"ledger\":\"entente/ledger/1\",\"entries\":2,\"head\":");
    }

    @Test
    void anExportedLedgerIsProvedAndTakenInAndGivesTheSameBytes() throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        Files.writeString(file, export(database));
        assertThat(Run.of("verify", file.toString()).err())
                .isEqualTo(Run.of("verify", "--database", database).err());
        String other = folder.resolve("other.db").toString();
        assertThat(Run.of("import", file.toString(), "--database", other))
                .isEqualTo(new Run(0, "", "2 entries taken in\n"));
        assertThat(Run.of("import", file.toString(), "--database", other))
                .isEqualTo(new Run(0, "", "0 entries taken in, 2 already there\n"));
        assertThat(export(other)).isEqualTo(export(database));
        for (String list : List.of("events", "people", "commitments", "relations")) {
            assertThat(Run.of(list, "--format", "json", "--database", other).out())
                    .isEqualTo(Run.of(list, "--format", "json", "--database", database)
                            .out());
        }
    }

    @Test
    void aChangedLedgerIsNamedAndNothingOfItTakenIn() throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        String ledger = export(database);
        Files.writeString(file, ledger.replace("an expressway from", "a motorway from"));
        Run verified = Run.of("verify", file.toString());
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.err())
                .startsWith("entente: entry 1 has a body that was changed")
                .endsWith("; the 0 entries before it stand\n");
        String other = folder.resolve("other.db").toString();
        Run taken = Run.of("import", file.toString(), "--database", other);
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.err()).contains("entry 1 of ").endsWith("; nothing was taken in\n");
        assertThat(Path.of(other)).doesNotExist();
        Files.writeString(file, ledger.substring(0, ledger.indexOf('\n', ledger.indexOf('\n') + 1) + 1));
        assertThat(Run.of("verify", file.toString()).err())
                .isEqualTo(
                        "entente: entry 2 is missing; the text ends before it, and 2 were written; the 1 entry before"
                                + " it stands\n");
    }

    @Test
    void aBitFlippedInTheFileIsNamed() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(database));
        int at = new String(bytes, ISO_8859_1).indexOf("read by version");
        bytes[at] ^= 1;
        Files.write(Path.of(database), bytes);
        Run run = Run.of("verify", "--database", database);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "entente: entry 2 has been changed: its hash does not fit what it says; the 1 entry before it"
                                + " stands\n");
    }

    @Test
    void rebuildingChangesNothingThatIsSeen() throws IOException {
        String before = Run.of("show", "VN", "LA", "--database", database).out();
        String ledger = export(database);
        assertThat(Run.of("rebuild", "--database", database)).isEqualTo(new Run(0, "", "2 entries folded\n"));
        assertThat(Run.of("show", "VN", "LA", "--database", database).out()).isEqualTo(before);
        assertThat(export(database)).isEqualTo(ledger);
    }

    @Test
    void whatIsNoLedgerIsNotTakenIn() throws IOException {
        Path file = Files.write(folder.resolve("notes.txt"), "Minutes".getBytes(UTF_8));
        assertThat(Run.of(
                        "import",
                        file.toString(),
                        "--database",
                        folder.resolve("o.db").toString()))
                .isEqualTo(new Run(
                        1,
                        "",
                        "entente: entry 1 of " + file + " cannot be reached: the first line does not say that a ledger"
                                + " follows in the form entente/ledger/1; nothing was taken in\n"));
        assertThat(Run.of("import", "/no/such/file").code()).isEqualTo(2);
        assertThat(Run.of("verify", "/no/such/file"))
                .isEqualTo(new Run(2, "", "entente: cannot read /no/such/file: there is no such file\n"));
    }

    @Test
    void aNameMistypedMakesNoEmptyRegister() {
        Path file = folder.resolve("rigester.db");
        for (String command : List.of("verify", "rebuild", "events", "relations", "review")) {
            assertThat(Run.of(command, "--database", file.toString()))
                    .isEqualTo(
                            new Run(1, "", "entente: there is no register at " + file + "; entente add makes one\n"));
        }
        assertThat(file).doesNotExist();
    }
}
