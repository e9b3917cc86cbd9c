package org.entente.bench.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code DeskBench ENTENTE DATABASE USERS SECONDS THINK RESULT}: opens a desk over a register as its users do, and asks it as
 * many people at once would: a relation's page as often as the relation is in the news, and searches for words of
 * undertakings. It talks to this machine alone.
 */
public final class DeskBench {
    private static final Pattern OPEN =
            Pattern.compile("The desk is open: (http://localhost:\\d+)/setup\\?code=(\\w+)");
    private static final int WARM_SECONDS = 15;

    private final Map<String, Queue<Long>> times = new TreeMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final List<String> dossiers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private DeskBench() {
        for (String kind : List.of("dossier", "search")) {
            times.put(kind, new ConcurrentLinkedQueue<>());
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("desk");
        Path database = link(Path.of(args[1]).toAbsolutePath(), folder);
        Process desk = new ProcessBuilder(args[0], "serve", "--port", "0", "--database", database.toString()).start();
        try {
            BufferedReader told =
                    new BufferedReader(new InputStreamReader(desk.getErrorStream(), StandardCharsets.UTF_8));
            Matcher open = OPEN.matcher("");
            String line = told.readLine();
            while (line != null && !open.reset(line).find()) {
                System.err.println(line);
                line = told.readLine();
            }
            if (!open.reset(line == null ? "" : line).find()) {
                throw new IllegalStateException("the desk did not open");
            }
            Thread rest = new Thread(() -> told.lines().forEach(System.err::println), "told");
            rest.setDaemon(true);
            rest.start();
            new DeskBench().run(open.group(1), open.group(2), desk.pid(), args);
        } finally {
            desk.destroy();
            desk.waitFor(60, TimeUnit.SECONDS);
        }
    }

    /** The register stays where it is and its accounts as they are: those of the desk that is measured stand elsewhere. */
    private static Path link(Path database, Path folder) throws IOException {
        Path index = database.resolveSibling(database.getFileName() + ".index");
        if (Files.exists(index)) {
            Files.createSymbolicLink(folder.resolve(index.getFileName()), index);
        }
        return Files.createSymbolicLink(folder.resolve(database.getFileName()), database);
    }

    private void run(String address, String code, long pid, String[] args) throws IOException, InterruptedException {
        int users = Integer.parseInt(args[2]);
        int seconds = Integer.parseInt(args[3]);
        int think = Integer.parseInt(args[4]);
        DeskVisitor first = new DeskVisitor(address);
        first.setUp(code);
        learn(first);
        List<DeskVisitor> all = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            all.add(first.colleague("user " + i));
        }
        load(all, WARM_SECONDS, 0);
        times.values().forEach(Queue::clear);
        wrong.clear();
        load(all, seconds, think);
        String rows = rows(first, users, seconds, think, pid);
        System.out.print(rows);
        Files.createDirectories(Path.of(args[5]).toAbsolutePath().getParent());
        Files.writeString(Path.of(args[5]), rows, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Each relation as often as documents tell of it; words of what was undertaken. */
    private void learn(DeskVisitor visitor) {
        Matcher row = Pattern.compile("href=\"(/relations/[^\"?]+)[^\"]*\"(?s:.*?)data-label=\"Documents\">([\\d,]+)<")
                .matcher(visitor.get("/").body());
        while (row.find()) {
            for (int i = 0; i < Integer.parseInt(row.group(2).replace(",", "")); i++) {
                dossiers.add(row.group(1));
            }
        }
        Matcher said = Pattern.compile("\\p{L}{5,}")
                .matcher(visitor.get("/api/v1/commitments?format=csv&limit=500").body());
        while (said.find()) {
            words.add(said.group());
        }
    }

    private void load(List<DeskVisitor> visitors, int seconds, int think) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            DeskVisitor visitor = visitors.get(i);
            Random random = new Random(i);
            threads.add(new Thread(() -> visit(visitor, random, end, think)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void visit(DeskVisitor visitor, Random random, long end, int think) {
        try {
            Thread.sleep(random.nextInt(think + 1));
            while (System.nanoTime() < end) {
                boolean dossier = random.nextBoolean();
                String path = dossier
                        ? dossiers.get(random.nextInt(dossiers.size()))
                        : "/search?q=" + any(random) + "+" + any(random);
                long start = System.nanoTime();
                int status = visitor.get(path).statusCode();
                times.get(dossier ? "dossier" : "search").add(System.nanoTime() - start);
                if (status != 200) {
                    wrong.add(status + " " + path);
                }
                Thread.sleep(think / 2 + random.nextInt(think + 1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            wrong.add(e.toString());
        }
    }

    private String any(Random random) {
        return DeskVisitor.code(words.get(random.nextInt(words.size())));
    }

    private String rows(DeskVisitor visitor, int users, int seconds, int think, long pid) throws IOException {
        Matcher documents = Pattern.compile("from ([\\d, ]+) document")
                .matcher(visitor.get("/").body());
        StringBuilder rows = new StringBuilder(String.format(
                Locale.ROOT,
                "%n## %s documents, %s%n%n%d people at once for %d s, %.1f s from an answer to the next question, over loopback;"
                        + " %d cores, which this client and other work shared.%n%n"
                        + "| page | asked | half within, ms | 95 in 100 within, ms | slowest, ms |%n|---|---|---|---|---|%n",
                documents.find() ? documents.group(1) : "?",
                LocalDate.now(ZoneOffset.UTC),
                users,
                seconds,
                think / 1000.0,
                Runtime.getRuntime().availableProcessors()));
        times.forEach((kind, taken) -> {
            long[] sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f |%n",
                    kind,
                    sorted.length,
                    at(sorted, 50),
                    at(sorted, 95),
                    at(sorted, 100)));
        });
        rows.append(String.format(
                Locale.ROOT,
                "%nErrors: %d%s. Most memory of the desk: %d MiB.%n",
                wrong.size(),
                wrong.isEmpty() ? "" : " (" + wrong.peek() + ")",
                Run.peak(Path.of("/proc", Long.toString(pid), "status"))));
        return rows.toString();
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
