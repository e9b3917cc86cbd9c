package org.entente.register.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.fold.RegisterFold;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Fold;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Store;
import org.entente.register.store.Stores;
import org.entente.register.view.RegisterView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the register is kept. */
final class DatabaseOption {
    @Option(
            names = "--database",
            paramLabel = "FILE-or-URL",
            defaultValue = "${ENTENTE_DATABASE:-entente.db}",
            description = "An SQLite file, or postgresql://user:password@host/name (or ENTENTE_DATABASE).")
    private String database = "entente.db";

    /** A register that is there: a name mistyped must not make an empty one. */
    Store open(Console console) {
        Stores.file(database).filter(file -> !Files.exists(file)).ifPresent(file -> {
            throw new NotFoundException("there is no register at " + file + "; entente add makes one");
        });
        return make(console);
    }

    /** A register that is there, or a new one. */
    Store make(Console console) {
        Fold fold = new LateFold(RegisterFold.VERSION, () -> new RegisterFold(KnowledgeFiles.shipped()));
        try (Folding folding = new Folding(console)) {
            return Stores.open(database, fold, folding::begin);
        }
    }

    /** Where the search index is kept: beside the file, or in the user's cache for a database elsewhere. */
    Path index() {
        Optional<Path> file = Stores.file(database);
        if (file.isPresent()) {
            return Path.of(file.get() + ".index");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path home =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        String place = Stores.name(database).replaceAll("[^A-Za-z0-9]+", "-");
        return home.resolve("entente").resolve(place);
    }

    /** The register as of now, or as of an entry's number or a day. */
    static RegisterView view(Store store, @Nullable String asOf, Clock clock) {
        String today = LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
        if (asOf == null) {
            return new RegisterView(store.lines(), today);
        }
        if (asOf.matches("\\d{1,15}")) {
            long last = store.ledger().size();
            if (Long.parseLong(asOf) > last) {
                throw new UsageException("--as-of " + asOf + ": the last entry is number " + last);
            }
            return new RegisterView(store.linesAsOf(Long.parseLong(asOf)), today);
        }
        try {
            String day = LocalDate.parse(asOf).toString();
            return new RegisterView(store.linesAsOf(lastBefore(day, store.ledger())), day);
        } catch (DateTimeParseException e) {
            throw new UsageException("--as-of takes an entry's number or a day such as 2024-09-10, not " + asOf);
        }
    }

    /** Number of the last entry made on or before a day; entries are in the order of time. */
    private static long lastBefore(String day, Ledger ledger) {
        long low = 0;
        long high = ledger.size();
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            Entry entry = ledger.get(middle);
            if (entry.at().substring(0, 10).compareTo(day) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
