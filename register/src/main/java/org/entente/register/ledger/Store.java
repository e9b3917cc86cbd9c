package org.entente.register.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** A ledger with the lines it folds to, kept safely. Safe to share between threads. */
public interface Store extends AutoCloseable {
    Ledger ledger();

    /** The lines as of the last entry. */
    Lines lines();

    /** The lines as they were after entry {@code number}. */
    Lines linesAsOf(long number);

    /** Writes, alone among all processes; others wait. When this returns, what was written is safe. */
    <T> T write(Function<Writing, T> work);

    /**
     * Drops all lines and folds the ledger again.
     *
     * @param step is told the number of each entry folded
     */
    void rebuild(LongConsumer step);

    /** What the database itself finds damaged, in words; empty when nothing is. */
    List<String> damages();

    @Override
    void close();
}
