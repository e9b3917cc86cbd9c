package org.entente.register.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Store;

/** Another process that writes to a register, and says of each entry when it is safe. */
final class ChildWriter {
    private final Process process;
    private final List<String> said = new ArrayList<>();

    private ChildWriter(Process process) {
        this.process = process;
    }

    /** @param writings how many times it writes */
    static ChildWriter start(String database, long seed, int writings) throws IOException {
        return new ChildWriter(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildWriter.class.getName(),
                        database,
                        Long.toString(seed),
                        Integer.toString(writings))
                .redirectErrorStream(true)
                .start());
    }

    /** In the child. */
    public static void main(String[] args) {
        Script script = new Script(Long.parseLong(args[1]));
        try (Store store = Stores.open(args[0], new ScriptFold())) {
            System.out.println("ready");
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                List<Entry> entries = store.write(writing -> List.of(
                        writing.append(StoreContract.decision(script.body())),
                        writing.append(StoreContract.decision(script.body()))));
                entries.forEach(entry -> System.out.println(entry.number() + " " + entry.hash()));
            }
        }
    }

    /** Waits until the child has opened the register. */
    void awaitReady() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = process.getInputStream().read();
                c != '\n' && c >= 0;
                c = process.getInputStream().read()) {
            line.append((char) c);
        }
        said.add(line.toString());
    }

    /** As a power cut would: nothing in the process gets a chance to do anything more. */
    void kill() throws InterruptedException, IOException {
        process.toHandle().destroyForcibly(); // unlike the process, it leaves open what was said
        readAll();
        process.waitFor();
    }

    /** The exit code, when the child has done all. */
    int await() throws InterruptedException, IOException {
        readAll();
        return process.waitFor();
    }

    private void readAll() throws IOException {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // a last line without its end was cut by the kill
        said.addAll(text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
    }

    /** What the child has said: {@code ready}, then number and hash of every entry that it was told is safe. */
    List<String> said() {
        return said;
    }
}
