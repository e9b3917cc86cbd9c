package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.reader.evaluate.Evaluation;
import org.entente.reader.evaluate.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code entente evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Reads the documents beside gold made by hand and tells how well the readings agree with it.",
        footer = {
            "",
            "Gold is ID.json, its document ID.txt or ID.html beside it, in docs/ or in ../docs/. Where the folder has",
            "a register.json, which says what its documents tell together (see examples/world), the register that they",
            "make is scored: which reports are one event, which names one person, what follows which commitment.",
            "",
            "Examples:",
            "  entente evaluate gold/",
            "  entente evaluate gold/ --detail 014",
            "  entente evaluate examples/world",
            "  entente evaluate gold/ --readings readings.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final JsonMapper json = JsonMapper.builder().build();
    private final Console console;

    @Parameters(paramLabel = "GOLD_DIR", description = "The folder with the gold.")
    private Path gold = Path.of("");

    @Option(names = "--detail", paramLabel = "ID", description = "Shows one document, item by item.")
    private @Nullable String detail;

    @Option(names = "--readings", paramLabel = "FILE", description = "Scores these lines of JSON instead of reading.")
    private @Nullable Path readings;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(gold.resolve(RegisterTrial.GOLD))) {
            if (detail != null || readings != null) {
                throw new UsageException("--detail and --readings are for gold of single documents");
            }
            Writer out = new OutputStreamWriter(console.out(), UTF_8);
            out.write(
                    new RegisterTrial(console, knowledge.reader()).scores(gold).table());
            out.flush();
            return Main.OK;
        }
        GoldFolder folder = GoldFolder.at(gold);
        if (detail != null && !folder.ids().contains(detail)) {
            throw new UsageException("there is no gold " + detail + ".json in " + gold);
        }
        Map<String, JsonNode> given = new TreeMap<>();
        if (readings == null) {
            folder.read(console, knowledge.reader(), line -> add(given, json.readTree(line)));
        } else {
            load(readings, given);
        }
        Scores scores = Evaluation.of(gold, given);
        Writer out = new OutputStreamWriter(console.out(), UTF_8);
        if (detail != null) {
            out.write(scores.detail(detail));
        }
        out.write("confidence, and how often it was right\n"
                + scores.reliability().table() + "\n");
        out.write(scores.table());
        out.flush();
        return Main.OK;
    }

    private void load(Path file, Map<String, JsonNode> given) throws IOException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(given, json.readTree(line));
                }
            }
        } catch (JacksonException e) {
            throw new UsageException(file + ": line " + number + " is not JSON");
        } catch (IOException e) {
            throw new UsageException(
                    file + ": " + Failure.problem(file.toString(), e).message());
        }
    }

    private static void add(Map<String, JsonNode> given, JsonNode reading) {
        given.put(Evaluation.id(reading), reading);
    }
}
