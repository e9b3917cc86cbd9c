package org.entente.bench.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.reader.lexicon.KnowledgeFiles;

/** {@code RegisterBench DOCUMENTS FOLDER RESULT}: fills a register in steps and measures each, then asks it. */
public final class RegisterBench {
    private static final long SEED = 7;
    private static final int THOUSAND = 1_000;
    private static final int READ = 5_000;
    private static final int COMMANDS = 5;
    private static final List<Integer> STEPS = List.of(1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000);

    private final Path folder;
    private final Path database;
    private final Path log;
    private final Path result;

    private RegisterBench(Path folder, Path result) {
        this.folder = folder;
        this.database = folder.resolve("register.db");
        this.log = folder.resolve("log.txt");
        this.result = result;
    }

    /** @param args how many documents, an empty folder to work in, the result file */
    public static void main(String[] args) throws IOException {
        new RegisterBench(Path.of(args[1]), Path.of(args[2])).run(Integer.parseInt(args[0]));
    }

    private void run(int documents) throws IOException {
        KnowledgeFiles knowledge = KnowledgeFiles.shipped();
        write(new GeneratedNews(knowledge, SEED), documents);
        Files.createDirectories(result.toAbsolutePath().getParent());
        Files.writeString(result, "");
        say(String.format(
                Locale.ROOT,
                "# The register, %s%n%n%,d GENERATED documents (seed %d: invented news between real states, in the order of"
                        + " their dates; 210 words, 3.0 engagements, 3.0 commitments and 3.0 people each, where real"
                        + " articles that were annotated have 253, 2.9, 2.4 and 3.1), SQLite, Java %d, %d cores, which other work shared; `-Xmx512m`; start-up included."
                        + "%n%n| documents | add, ms each | processor, ms each | read alone, ms each | its processor, ms each | add"
                        + " beside read, time | and processor |"
                        + " most memory | file, KB each |%n|---|---|---|---|---|---|---|---|---|%n",
                LocalDate.now(ZoneOffset.UTC),
                documents,
                SEED,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors()));
        int done = 0;
        for (int step : STEPS) {
            int to = Math.min(step, documents);
            if (to > done) {
                say(step(done, to));
                done = to;
            }
        }
        say(String.format(Locale.ROOT, "%n| what | measured |%n|---|---|%n"));
        GeneratedNews news = new GeneratedNews(knowledge, SEED);
        say(Asked.rows(database, folder.resolve("register.db.index"), news, knowledge));
        say(command("show", news.sides(0).get(0), news.sides(0).get(1)));
        say(command("search", "railway"));
        Run verified = Run.of(log, arguments("verify"));
        say(String.format(
                Locale.ROOT,
                "| `entente verify`, whole command | %.0f s, %d MiB |%n",
                verified.seconds(),
                verified.peak()));
    }

    private String step(int from, int to) throws IOException {
        Run added = Run.of(log, with(arguments("add"), folders(from, to)));
        int read = Math.min(READ, to - from);
        Run alone = Run.of(log, with(List.of("read", "--format", "json"), folders(to - read, to)));
        double each = 1000 * added.seconds() / (to - from);
        double reading = 1000 * alone.seconds() / read;
        double work = 1000 * added.processor() / (to - from);
        double readingWork = 1000 * alone.processor() / read;
        return String.format(
                Locale.ROOT,
                "| %,d to %,d | %.1f | %.1f | %.1f | %.1f | %.1f times | %.1f times | %d MiB | %.1f |%n",
                from,
                to,
                each,
                work,
                reading,
                readingWork,
                each / reading,
                work / readingWork,
                added.peak(),
                Files.size(database) / 1024.0 / to);
    }

    /** Starting Java and taking the knowledge in is most of it. */
    private String command(String... words) throws IOException {
        double[] seconds = new double[COMMANDS];
        for (int i = 0; i < COMMANDS; i++) {
            seconds[i] = Run.of(log, with(arguments(words[0]), List.of(words).subList(1, words.length)))
                    .seconds();
        }
        Arrays.sort(seconds);
        return String.format(
                Locale.ROOT,
                "| `entente %s`, whole command | median %.2f s |%n",
                String.join(" ", words),
                seconds[COMMANDS / 2]);
    }

    private List<String> arguments(String command) {
        return List.of(command, "--database", database.toString());
    }

    private static List<String> with(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private List<String> folders(int from, int to) {
        return IntStream.range(from / THOUSAND, (to + THOUSAND - 1) / THOUSAND)
                .mapToObj(i -> folder(i).toString())
                .toList();
    }

    private Path folder(int thousand) {
        return folder.resolve("news").resolve(String.format(Locale.ROOT, "%04d", thousand));
    }

    private void write(GeneratedNews news, int documents) throws IOException {
        for (int i = 0; i < documents; i++) {
            Path to = Files.createDirectories(folder(i / THOUSAND));
            Files.write(
                    to.resolve(String.format(Locale.ROOT, "%07d.txt", i)),
                    news.text(i, documents).getBytes(UTF_8));
        }
    }

    private void say(String text) throws IOException {
        System.out.print(text);
        System.out.flush();
        Files.writeString(result, text, StandardOpenOption.APPEND);
    }
}
