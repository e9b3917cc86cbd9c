package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Optional;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.LedgerText;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger is proved and goes from store to store as text, whatever database it stands in. */
abstract class LedgerContract {
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

    private Entry append(String... commands) {
        return store.write(writing -> writing.append(StoreContract.decision(commands)));
    }

    @Test
    void theLedgerAsTextGivesTheSameLedgerAgain() throws Exception {
        Script script = new Script(11);
        byte[][] bodies = {{}, {-1, 0, 7}, "Tô Lâm\r\n\u2028\t\"🇻🇳\"\0".getBytes(UTF_8)};
        for (int i = 0; i < 230; i++) {
            byte[] body = bodies[i % 3];
            store.write(writing -> writing.append(
                    new Draft(Entry.Kind.DOCUMENT, "Ngọc \\ \"", "2024-09-10T08:00:00Z", "đã nhận", "d", body)));
            append(script.body());
        }
        String text = text(store);
        try (Store other = Stores.open(fresh(), new ScriptFold())) {
            assertThat(LedgerText.enter(reader(text), other, number -> {})).isEqualTo(460);
            assertThat(text(other)).isEqualTo(text);
            assertThat(StoreContract.seen(other.lines())).isEqualTo(StoreContract.seen(store.lines()));
            assertThat(LedgerText.enter(reader(text), other, number -> {})).isZero();
        }
    }

    @Test
    void anInterruptedImportGoesOnWhereItBrokeOff() throws Exception {
        for (int i = 0; i < 500; i++) {
            append("put event e" + i + " 2024 all x");
        }
        String text = text(store);
        try (Store other = Stores.open(fresh(), new ScriptFold())) {
            assertThatThrownBy(() -> LedgerText.enter(reader(text), other, number -> {
                        if (number == 300) {
                            throw new IllegalStateException("interrupted");
                        }
                    }))
                    .hasMessage("interrupted");
            assertThat(other.ledger().size()).isEqualTo(200);
            assertThat(LedgerText.enter(reader(text), other, number -> {})).isEqualTo(300);
            assertThat(text(other)).isEqualTo(text);
        }
    }

    @Test
    void anotherLedgerIsNotTakenIntoARegisterThatHoldsOne() throws Exception {
        append("put event e1 2024 all x");
        String text = text(store);
        try (Store other = Stores.open(fresh(), new ScriptFold())) {
            other.write(writing -> writing.append(StoreContract.decision("put event e2 2024 all x")));
            assertThatThrownBy(() -> LedgerText.enter(reader(text), other, number -> {}))
                    .hasMessage("entry 1 is another one in this register; only an empty register can take in another"
                            + " ledger");
            other.write(writing -> writing.append(StoreContract.decision("put event e2 2024 all x")));
            assertThatThrownBy(() -> LedgerText.enter(reader(text), other, number -> {}))
                    .hasMessageContaining("the register holds 2 entries, and the text only 1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE entry SET author = 'khamla' WHERE number = 3 | 3 has been changed: its hash does not fit what it says",
                "UPDATE entry SET at = '2024-09-11' WHERE number = 3 | 3 has been changed: its hash does not fit what it says",
                "UPDATE entry SET reason = '' WHERE number = 3       | 3 has been changed: its hash does not fit what it says",
                "UPDATE entry SET subject = 'x' WHERE number = 3     | 3 has been changed: its hash does not fit what it says",
                "UPDATE entry SET kind = 'READING' WHERE number = 3  | 3 has been changed: its hash does not fit what it says",
                "UPDATE entry SET kind = 'DECISIOM' WHERE number = 3 | 3 cannot be read: it is of no kind that this version knows: DECISIOM",
                "UPDATE entry SET previous = hash WHERE number = 3   | 3 does not follow the entry before it",
                "UPDATE entry SET hash = previous WHERE number = 3   | 3 has been changed: its hash does not fit what it says",
                "UPDATE entry SET number = 9 WHERE number = 3        | 3 is missing; entry 4 comes in its place",
                "UPDATE entry SET number = 9 WHERE number = 5        | 5 is missing; entry 9 comes in its place",
                "DELETE FROM entry WHERE number = 3                  | 3 is missing; entry 4 comes in its place",
                "UPDATE entry SET number = 3 - number WHERE number < 3 | 1 does not follow the entry before it",
                "UPDATE item SET body = (SELECT MIN(body) FROM item) WHERE hash = (SELECT item FROM entry WHERE number = 3)"
                        + " | 3 has a body that was changed",
                "UPDATE line SET body = (SELECT body FROM line WHERE no = 3) WHERE no = 4"
                        + " | the line of event e4 is not as it was written",
                "UPDATE line SET sort = '2025' WHERE no = 4          | the line of event e4 is not as it was written",
                "UPDATE line_key SET sort = '2025' WHERE no = 4      | a key of event e4 is not as it was written",
                "UPDATE name SET id = 'e9' WHERE no = 4              | the name of event e9 is not as it was written",
                "DELETE FROM entry WHERE number = 5                  | entries from number 5 on are missing: lines were made by entry 5"
            })
    void whatIsChangedIsNamed(String change, String found) throws SQLException {
        for (int i = 1; i <= 5; i++) {
            append("put event e" + i + " 2024 all x" + i);
        }
        assertThat(wrong()).isEmpty();
        try (Session session = new Sessions(Dialect.of(database), database).open()) {
            session.update(change.replace("SET number = 3 - number", "SET number = -number"));
            session.update("UPDATE entry SET number = 3 + number WHERE number < 0");
        }
        assertThat(wrong()).hasValueSatisfying(wrong -> assertThat(wrong).startsWith(found));
    }

    private Optional<String> wrong() {
        Verification.Result proof = new Verification((entry, body) -> Optional.empty()).verify(store.ledger(), n -> {});
        return proof.broken() == null
                ? store.damages().stream().findFirst()
                : Optional.of(proof.broken().entry() + " " + proof.broken().what());
    }

    static String text(Store store) throws IOException {
        StringBuilder text = new StringBuilder();
        LedgerText.write(store.ledger(), text, number -> {});
        return text.toString();
    }

    static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }
}
