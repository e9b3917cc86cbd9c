package org.entente.register.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.pipeline.Reader;
import org.entente.register.fold.RegisterFold;
import org.entente.register.ledger.Store;
import org.entente.register.measure.RegisterGold;
import org.entente.register.measure.RegisterScores;
import org.entente.register.store.Stores;
import org.entente.register.view.Period;
import org.entente.register.view.RegisterView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes a register of a folder's documents, for this once, and scores it against the folder's {@code register.json}. */
record RegisterTrial(Console console, Reader reader) {
    static final String GOLD = "register.json";
    private static final String AUTHOR = "evaluate";
    private static final String EVERYTHING = "all";

    RegisterScores scores(Path folder) throws IOException {
        RegisterGold gold = gold(folder.resolve(GOLD));
        Path place = Files.createTempDirectory("entente-evaluate");
        try (Store store =
                Stores.open(place.resolve("register.db").toString(), new RegisterFold(KnowledgeFiles.shipped()))) {
            add(folder, store);
            RegisterView view = DatabaseOption.view(store, null, console.clock());
            return RegisterScores.of(
                    gold,
                    view.events(EVERYTHING, Period.EVER).toList(),
                    view.people(EVERYTHING).toList(),
                    view.commitments(EVERYTHING, Period.EVER).toList());
        } finally {
            remove(place);
        }
    }

    private static RegisterGold gold(Path file) throws IOException {
        try {
            return RegisterGold.of(JsonMapper.builder().build().readTree(Files.readString(file)));
        } catch (JacksonException e) {
            throw new UsageException(file + " is not JSON");
        }
    }

    private void add(Path folder, Store store) {
        Inputs inputs = Inputs.under(List.of(folder.toString()), null);
        Tally tally = new Tally(inputs.problems());
        try (Progress progress = Progress.of(console, inputs.list().size())) {
            Entering entering = new Entering(store, console.clock(), AUTHOR, false);
            Arrivals arrivals = Arrivals.of(reader, console.in(), null, entering::known);
            new Conveyor<>(Runtime.getRuntime().availableProcessors(), arrivals::read, Arrived::failed)
                    .run(inputs.list(), arrived -> {
                        tally.add(new Outcome(arrived.reading(), arrived.problems()));
                        entering.add(arrived);
                        progress.step();
                    });
            entering.write();
        }
        tally.report(console.err(), List.of(folder.toString()), 0);
    }

    private static void remove(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
