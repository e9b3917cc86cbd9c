package org.entente.reader.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Reading;

/** Reads an entry's example and counter-example with and without the entry: what it is there for changes, nothing else. */
final class Without {
    private static final DateReading DAY =
            new DateReading(null, "2024-10-22", "2024-10-22", "2024-10-22", "", "given by the caller", List.of());
    private static final Reader WHOLE = Reader.with(Annotated.KNOWLEDGE);

    private Without() {}

    /**
     * Entries whose example reads the same without them, or whose counter-example does not.
     *
     * @param before what is read before each sentence, such as who meets
     */
    static List<String> wrong(List<Entry> entries, String before) {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : entries) {
            wrong.addAll(wrong(entry, before, e -> Optional.empty()));
        }
        return wrong;
    }

    /** The same for one entry, which {@code change} takes out or empties. */
    static List<String> wrong(Entry entry, String before, Function<Entry, Optional<Entry>> change) {
        KnowledgeFiles rest = Annotated.KNOWLEDGE.changed(e -> e.equals(entry) ? change.apply(e) : Optional.of(e));
        Reader without = Reader.with(rest);
        String example = before + entry.get("example");
        String counter = before + entry.get("counter");
        List<String> wrong = new ArrayList<>();
        if (read(without, example).equals(read(WHOLE, example))) {
            wrong.add("not needed for: " + entry.get("example"));
        }
        if (!read(without, counter).equals(read(WHOLE, counter))) {
            wrong.add("does something in: " + entry.get("counter"));
        }
        return wrong;
    }

    /** The text as of 22 October 2024. */
    static Reading read(Reader reader, String text) {
        return reader.read(Scenario.document("without.txt", text.getBytes(StandardCharsets.UTF_8), DAY));
    }
}
