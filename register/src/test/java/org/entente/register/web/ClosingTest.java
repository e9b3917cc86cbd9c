package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.register.cli.Main;
import org.entente.register.cli.OpenDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as a process that is told to end while people write. */
class ClosingTest {
    private static final Pattern OPEN =
            Pattern.compile("The desk is open: (http://localhost:\\d+)/setup\\?code=(\\w+)");
    private static final int WRITERS = 4;
    private static final int BEFORE_THE_END = 8;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void told_to_end_while_people_add_it_has_kept_all_that_it_said_it_had() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--database",
                        folder.resolve("r.db").toString())
                .start();
        Queue<String> said = new ConcurrentLinkedQueue<>();
        try {
            Matcher open = open(process);
            Visitor first = new Visitor(open.group(1));
            first.post(
                    "/setup?code=" + open.group(2),
                    "/setup",
                    Map.of(
                            "code",
                            open.group(2),
                            "name",
                            "administrator",
                            "password",
                            OpenDesk.PASSWORD,
                            "again",
                            OpenDesk.PASSWORD));
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Visitor visitor = new Visitor(open.group(1));
                visitor.signIn("administrator", OpenDesk.PASSWORD);
                String mine = "writer-" + i + "-";
                writers.add(new Thread(() -> write(visitor, mine, said)));
            }
            writers.forEach(Thread::start);
            while (said.size() < BEFORE_THE_END && writers.stream().anyMatch(Thread::isAlive)) {
                Thread.sleep(5);
            }
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            for (Thread writer : writers) {
                writer.join(TimeUnit.SECONDS.toMillis(30));
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(BEFORE_THE_END);
        try (OpenDesk again = new OpenDesk(folder)) {
            Visitor administrator = Visitor.of(again, "administrator");
            String kept =
                    administrator.get("/api/v1/documents?format=csv&limit=1000").body();
            assertThat(said).allMatch(kept::contains);
            assertThat(administrator.post("/audit", "/audit/verify", Map.of()).body())
                    .contains("are whole");
        }
    }

    private static Matcher open(Process process) throws IOException {
        BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            lines.add(line);
            Matcher open = OPEN.matcher(line);
            if (open.find()) {
                return open;
            }
        }
        throw new IllegalStateException("it never opened: " + lines);
    }

    /** Adds one article after another until the desk no longer answers; remembers those that it said it had added. */
    private static void write(Visitor visitor, String mine, Queue<String> said) {
        try {
            for (int i = 0; i < 1_000; i++) {
                String name = mine + i + ".txt";
                HttpResponse<String> answer = visitor.upload(
                        name,
                        ("Vientiane, October 2, 2024 – Lao Prime Minister Sonexay Siphandone received Vietnamese Prime Minister"
                                        + " Phạm Minh Chính here on Wednesday, as " + name + " tells.")
                                .getBytes(StandardCharsets.UTF_8));
                if (answer.statusCode() == 200 && answer.body().contains(">added<")) {
                    said.add(name);
                }
            }
        } catch (IllegalStateException closed) {
            // the desk has ended
        }
    }
}
