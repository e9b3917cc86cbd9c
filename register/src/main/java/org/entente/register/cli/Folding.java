package org.entente.register.cli;

import java.io.Closeable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What a person sees of a ledger that has to be folded before the register can be used: a line, and a bar on a terminal. */
final class Folding implements Closeable {
    private final Console console;
    private @Nullable Progress progress;

    Folding(Console console) {
        this.console = console;
    }

    LongConsumer begin(long entries) {
        console.err().println("entente: making the register anew from the " + entries + " entries of its ledger, once");
        Progress bar = Progress.of(console, "Folding", entries);
        progress = bar;
        return number -> bar.step();
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.close();
        }
    }
}
