package org.entente.register.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlippedBitTest {
    private static final Verification VERIFICATION = new Verification((entry, body) -> Optional.empty());

    @TempDir
    private Path folder = Path.of("");

    private Path register(int entries) {
        Path file = folder.resolve("register.db");
        try (Store store = Stores.open(file.toString(), new ScriptFold())) {
            for (int i = 1; i <= entries; i++) {
                String body = "put event e" + i + " 2024-0" + i % 9 + " all,a Tô Lâm " + i;
                store.write(writing -> writing.append(StoreContract.decision(body)));
                byte[] bytes = {-1, 7};
                store.write(writing -> writing.append(
                        new Draft(Entry.Kind.DOCUMENT, "a", "2024-09-10T08:00:00Z", "r", "d" + body, bytes)));
            }
        }
        return file;
    }

    @Test
    void everyBitOfALedgerAsTextCounts() throws IOException {
        byte[] text;
        try (Store store = Stores.open(register(2).toString(), new ScriptFold())) {
            text = LedgerContract.text(store).getBytes(UTF_8);
        }
        assertThat(verify(text).broken()).isNull();
        long entry = 0;
        for (int i = 0; i < text.length - 1; i++) {
            entry += text[i] == '\n' ? 1 : 0;
            for (int bit = 0; bit < 8; bit++) {
                text[i] ^= (byte) (1 << bit);
                Verification.Broken broken = verify(text).broken();
                text[i] ^= (byte) (1 << bit);
                assertThat(broken).as("bit %s of byte %s", bit, i).isNotNull();
                if (broken != null && entry > 0 && text[i] != '\n') {
                    assertThat(broken.entry()).as("bit %s of byte %s", bit, i).isEqualTo(entry);
                }
            }
        }
    }

    private static Verification.Result verify(byte[] text) throws IOException {
        return VERIFICATION.verify(
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(text), UTF_8)), number -> {});
    }

    @Test
    void aBitFlippedInTheFileIsFoundOrMakesNoDifference() throws IOException, SQLException {
        Path file = register(60);
        String lines = Dump.of(file.toString());
        String ledger;
        try (Store store = Stores.open(file.toString(), new ScriptFold())) {
            ledger = LedgerContract.text(store);
        }
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(20240910);
        List<String> missed = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < Integer.getInteger("entente.flips", 300); i++) {
            int bit = random.nextInt(sound.length * 8);
            byte[] bytes = sound.clone();
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            Path flipped = folder.resolve("flipped" + i + ".db");
            Files.write(flipped, bytes);
            if (damaged(flipped.toString())) {
                found++;
            } else if (!same(flipped.toString(), ledger, lines)) {
                missed.add("bit " + bit % 8 + " of byte " + bit / 8);
            }
            Files.delete(flipped);
        }
        assertThat(missed).isEmpty();
        assertThat(found).isPositive();
    }

    private static boolean damaged(String file) {
        try (Store store = Stores.open(file, new ScriptFold())) {
            return VERIFICATION.verify(store.ledger(), number -> {}).broken() != null
                    || !store.damages().isEmpty();
        } catch (StoreException e) {
            return true;
        }
    }

    private static boolean same(String file, String ledger, String lines) throws IOException, SQLException {
        try (Store store = Stores.open(file, new ScriptFold())) {
            return LedgerContract.text(store).equals(ledger) && Dump.of(file).equals(lines);
        }
    }
}
