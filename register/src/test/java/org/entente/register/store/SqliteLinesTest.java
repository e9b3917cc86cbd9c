package org.entente.register.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLinesTest extends LinesContract {
    @TempDir
    private Path folder = Path.of("");

    private int databases;

    @Override
    String fresh() {
        return folder.resolve("register" + databases++ + ".db").toString();
    }
}
