package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.entente.register.fold.Quotes;
import org.entente.register.ledger.Verification;

/** An exported ledger. */
record LedgerFile(Path file) {
    /** Something done with the lines of the file. */
    interface Use<T> {
        T of(BufferedReader lines) throws IOException;
    }

    Verification.Result verify(LongConsumer step) {
        return with(lines -> new Verification(Quotes::wrong).verify(lines, step));
    }

    static String entries(long number) {
        return number == 1 ? "1 entry" : number + " entries";
    }

    /** Bytes that are no UTF-8 are read as what they are not, so that the entry they stand in can be named. */
    <T> T with(Use<T> use) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8))) {
            return use.of(lines);
        } catch (IOException e) {
            throw new UsageException("cannot read " + file + ": "
                    + Failure.problem(file.toString(), e).message());
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }
}
