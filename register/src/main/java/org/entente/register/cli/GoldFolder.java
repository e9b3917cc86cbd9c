package org.entente.register.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.reader.exchange.ReadingJson;
import org.entente.reader.model.Reading;
import org.entente.reader.pipeline.Reader;

/**
 * A folder of gold and the documents that belong to it.
 *
 * @param ids what has gold, sorted
 */
record GoldFolder(Path folder, List<String> ids) {
    private static final String GOLD = ".json";
    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    static GoldFolder at(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> ids = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(GOLD))
                    .map(name -> name.substring(0, name.length() - GOLD.length()))
                    .sorted()
                    .toList();
            if (ids.isEmpty()) {
                throw new UsageException("there is no gold (ID.json) in " + folder);
            }
            return new GoldFolder(folder, ids);
        } catch (IOException e) {
            throw new UsageException(
                    folder + ": " + Failure.problem(folder.toString(), e).message());
        }
    }

    /** Reads every document that has gold, each to a line of JSON, in order of id. */
    void read(Console console, Reader reader, Consumer<String> line) {
        ReadingJson json = new ReadingJson();
        Tally tally = new Tally(List.of());
        Documents documents = new Documents(reader, console.in(), null, false);
        int jobs = Runtime.getRuntime().availableProcessors();
        new Conveyor<>(jobs, documents::read, Outcome::failed).run(documents(), outcome -> {
            tally.add(outcome);
            Reading reading = outcome.reading();
            if (reading != null) {
                line.accept(json.line(reading));
            }
        });
        tally.report(console.err(), List.of(folder.toString()));
    }

    private List<Input> documents() {
        List<Input> documents = new ArrayList<>();
        for (String id : ids) {
            Stream.of("", "docs", "../docs")
                    .flatMap(place ->
                            ENDINGS.stream().map(ending -> folder.resolve(place).resolve(id + ending)))
                    .filter(Files::exists)
                    .findFirst()
                    .ifPresent(file -> documents.add(new Input(file.toString().replace('\\', '/'), file)));
        }
        return documents;
    }
}
