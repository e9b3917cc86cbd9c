package org.entente.register.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteProcessTest extends ProcessContract {
    @TempDir
    private Path folder = Path.of("");

    @Override
    String fresh() {
        return folder.resolve("register.db").toString();
    }
}
