package org.entente.register.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.register.ledger.LedgerText;
import org.entente.register.ledger.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLedgerTest extends LedgerContract {
    @Override
    String fresh() {
        return Postgres.fresh();
    }

    @Test
    void aLedgerGoesFromSqliteToPostgresAndBackByteForByte(@TempDir Path folder) throws Exception {
        Script script = new Script(5);
        try (Store first = Stores.open(folder.resolve("first.db").toString(), new ScriptFold());
                Store second = Stores.open(fresh(), new ScriptFold());
                Store third = Stores.open(folder.resolve("third.db").toString(), new ScriptFold())) {
            for (int i = 0; i < 50; i++) {
                first.write(writing -> writing.append(StoreContract.decision(script.body())));
            }
            String text = text(first);
            LedgerText.enter(reader(text), second, number -> {});
            assertThat(text(second)).isEqualTo(text);
            LedgerText.enter(reader(text(second)), third, number -> {});
            assertThat(text(third)).isEqualTo(text);
            assertThat(StoreContract.seen(second.lines())).isEqualTo(StoreContract.seen(first.lines()));
        }
    }
}
