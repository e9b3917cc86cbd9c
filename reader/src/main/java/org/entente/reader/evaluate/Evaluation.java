package org.entente.reader.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.reader.lexicon.KnowledgeFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares readings with gold made by hand. Gold lies in a folder as {@code ID.json}, with the document {@code ID.txt}
 * beside it, in {@code docs/} or in {@code ../docs/}; quotes from a page are sought in the text that was read from it. A
 * document with gold and no reading counts as an empty reading.
 */
public final class Evaluation {
    private static final List<String> ITEMS =
            List.of("engagements", "participants", "commitments", "fields", "people", "instruments", "honours");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Tally tally = new Tally();
    private final Parties parties;

    private Evaluation(KnowledgeFiles knowledge) {
        this.parties = new Parties(knowledge);
    }

    /**
     * Compares the readings with all gold in a folder.
     *
     * @throws IOException when gold or a document cannot be read
     */
    public static Scores of(Path gold, Map<String, JsonNode> readingsById) throws IOException {
        return new Evaluation(KnowledgeFiles.shipped()).score(gold, readingsById);
    }

    /** The id by which a reading meets its gold: the file name in its URI, without its ending. */
    public static String id(JsonNode reading) {
        String uri = Items.said(reading.path("document"), "uri");
        return uri.substring(uri.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    }

    private Scores score(Path folder, Map<String, JsonNode> readings) throws IOException {
        Map<String, String> details = new TreeMap<>();
        int missing = 0;
        for (Path file : golds(folder)) {
            String name = file.getFileName().toString();
            String id = name.substring(0, name.length() - ".json".length());
            JsonNode reading = readings.getOrDefault(id, MissingNode.getInstance());
            missing += reading.isMissingNode() ? 1 : 0;
            Coverage text = Coverage.of(text(folder, id, reading));
            StringBuilder notes = new StringBuilder(id).append('\n');
            compare(new Comparison(json.readTree(Files.readString(file)), reading, text, parties, tally, notes));
            details.put(id, notes.toString());
        }
        List<Found> found = ITEMS.stream().map(tally::found).toList();
        return new Scores(
                found, tally.checked(), missing, Collections.unmodifiableMap(details), Reliability.of(tally.claims()));
    }

    private static List<Path> golds(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path folder, String id, JsonNode reading) throws IOException {
        for (String place : List.of("", "docs", "../docs")) {
            Path file = folder.resolve(place).resolve(id + ".txt");
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        }
        return Items.said(reading.path("document"), "text");
    }

    private static void compare(Comparison comparison) {
        new EngagementScore(comparison).count();
        SpeechScore speech = new SpeechScore(comparison);
        speech.commitments();
        speech.statements();
        new PeopleScore(comparison).count();
        quoted(comparison, "instruments", "documents");
        quoted(comparison, "honours", "honours");
        document(comparison);
    }

    private static void quoted(Comparison comparison, String kind, String goldKind) {
        Pairing pairing = Pairing.byWords(comparison.wanted(goldKind), comparison.given(kind), comparison.text(), 0.4);
        comparison.tally().items(kind, pairing);
        comparison.note(kind, pairing, "title", "award");
    }

    private static void document(Comparison comparison) {
        JsonNode document = comparison.reading().path("document");
        String published = Items.said(comparison.gold(), "published");
        if (!published.isEmpty()) {
            String given = Items.said(document.path("published"), "edtf");
            comparison.tally().check("published", given.startsWith(published));
        }
        String place = Items.said(comparison.gold(), "dateline_place");
        if (!place.isEmpty()) {
            String given = Items.said(document.path("dateline"), "place");
            comparison.tally().check("dateline place", Spelling.fold(given).equals(Spelling.fold(place)));
        }
    }
}
