package org.entente.register.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Verification;
import org.junit.jupiter.api.Test;

/** Many processes share a register, and any of them may die at any moment. */
abstract class ProcessContract {
    private static final int KILLS = Integer.getInteger("entente.kills", 10);

    /** Names a database that does not hold anything yet. */
    abstract String fresh();

    @Test
    void writersOfSeveralProcessesQueueAndNoneFails() throws Exception {
        String database = fresh();
        List<ChildWriter> children = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            children.add(ChildWriter.start(database, i, 40));
        }
        for (ChildWriter child : children) {
            assertThat(child.await()).as(() -> child.said().toString()).isZero();
            assertThat(child.said()).hasSize(1 + 80);
        }
        try (Store store = Stores.open(database, new ScriptFold())) {
            assertThat(store.ledger().size()).isEqualTo(320);
            whole(store);
            sameWhenRebuilt(database, store);
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
        String database = fresh();
        Random random = new Random(KILLS);
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            ChildWriter child = ChildWriter.start(database, i, Integer.MAX_VALUE);
            if (i % 5 > 0) {
                child.awaitReady(); // else it is killed while it starts, or makes the register
            }
            Thread.sleep(random.nextInt(400));
            child.kill();
            assertThat(child.said().stream().limit(1)).allMatch("ready"::equals);
            child.said().stream().skip(1).forEach(acknowledged::add);
            try (Store store = Stores.open(database, new ScriptFold())) {
                whole(store);
                assertThat(store.ledger().size() % 2)
                        .as("both entries of a writing, or none")
                        .isZero();
                for (String entry : acknowledged) {
                    Entry kept = store.ledger().get(Long.parseLong(entry.split(" ")[0]));
                    assertThat(kept.number() + " " + kept.hash()).isEqualTo(entry);
                }
            }
        }
        assertThat(acknowledged).isNotEmpty();
        try (Store store = Stores.open(database, new ScriptFold())) {
            sameWhenRebuilt(database, store);
            System.out.println(KILLS + " kills, " + acknowledged.size() + " entries acknowledged, "
                    + store.ledger().size() + " there: " + Dialect.of(database));
        }
    }

    private static void whole(Store store) {
        Verification.Result proof = new Verification((entry, body) -> Optional.empty()).verify(store.ledger(), n -> {});
        assertThat(proof.broken()).isNull();
        assertThat(proof.entries()).isEqualTo(store.ledger().size());
        assertThat(store.damages()).isEmpty();
    }

    private static void sameWhenRebuilt(String database, Store store) throws SQLException {
        String lines = Dump.of(database);
        store.rebuild(number -> {});
        assertThat(Dump.of(database)).isEqualTo(lines);
    }
}
