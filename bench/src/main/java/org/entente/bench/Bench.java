package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.reader.gate.Gate;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Document;
import org.entente.reader.pipeline.Reader;

/** {@code Bench TEXTS RESULT}: reads every text in a folder and writes a dated result file. */
public final class Bench {
    private static final int GATE_BYTES = 64 << 20;

    private Bench() {}

    /** @param args the folder of texts, the result file */
    public static void main(String[] args) throws IOException {
        List<Document> documents = documents(Path.of(args[0]));
        List<String> texts = documents.stream().map(Document::content).toList();
        long start = System.nanoTime();
        Reader reader = Reader.shipped();
        reader.read(documents.get(0));
        double first = (System.nanoTime() - start) / 1e9;

        Peer peer = new Peer();
        long tokens = peer.read(texts);
        double theirs = Rounds.median(1, 3, () -> peer.read(texts));
        double ours = Rounds.median(40, 21, () -> documents.forEach(reader::read));
        double all = Rounds.median(10, 21, () -> documents.parallelStream().forEach(reader::read));
        double gate = GATE_BYTES / 1e6 / gateSeconds();
        System.gc();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;

        String result = String.format(
                Locale.ROOT,
                """
                # %s

                Java %s, %d cores, %d documents, %d tokens (CoreNLP's count for both sides), medians.

                | what | measured |
                |---|---|
                | Entente, whole reader, one thread | %,.0f tokens/s |
                | Entente, whole reader, all cores | %,.0f tokens/s |
                | CoreNLP 4.5.10, tokens, parts of speech, 3-class names, dependency parse, one thread | %,.0f tokens/s |
                | Entente beside CoreNLP, one thread | %.1f times |
                | gate, text with no diplomacy in it, one thread | %,.0f MB/s |
                | start-up: knowledge loaded and first document read | %.2f s |
                | heap in use after the run, both loaded | %d MiB |
                """,
                LocalDate.now(java.time.ZoneOffset.UTC),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                documents.size(),
                tokens,
                tokens / ours,
                tokens / all,
                tokens / theirs,
                theirs / ours,
                gate,
                first,
                heap);
        System.out.print(result);
        Files.createDirectories(Path.of(args[1]).toAbsolutePath().getParent());
        Files.writeString(Path.of(args[1]), result);
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Document document =
                        Ingest.take(file.toString(), Files.readAllBytes(file), null).document();
                if (document != null) {
                    documents.add(document);
                }
            }
        }
        return documents;
    }

    private static double gateSeconds() {
        String line = "The visitors scored twice before the break and the home crowd fell silent under a cold rain. ";
        String text = line.repeat(GATE_BYTES / line.getBytes(StandardCharsets.US_ASCII).length);
        Gate gate = new Gate(KnowledgeFiles.shipped());
        return Rounds.median(3, 7, () -> {
            if (gate.opens(text)) {
                throw new IllegalStateException("the gate opened for a text that it must not");
            }
        });
    }
}
