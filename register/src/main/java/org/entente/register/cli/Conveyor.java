package org.entente.register.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads many inputs at once and hands the outcomes over in the inputs' order, so that the number of threads never shows.
 * Only a few documents, and only so many bytes of them, are in memory at a time.
 */
final class Conveyor {
    /** Bytes that may wait or be read at once; a larger document goes alone. */
    private static final long BYTES = 8L << 20;

    private final int jobs;

    Conveyor(int jobs) {
        this.jobs = jobs;
    }

    /** Runs {@code read} over the inputs; {@code read} must not throw. */
    void run(List<Input> inputs, Function<Input, Outcome> read, Consumer<Outcome> done) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            convey(inputs.iterator(), read, done, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private void convey(
            Iterator<Input> inputs, Function<Input, Outcome> read, Consumer<Outcome> done, ExecutorService threads) {
        Deque<Running> window = new ArrayDeque<>();
        long bytes = 0;
        while (inputs.hasNext()) {
            Input input = inputs.next();
            long size = input.size();
            while (!window.isEmpty() && (window.size() >= 4 * jobs || bytes + size > BYTES)) {
                Running first = window.remove();
                bytes -= first.size;
                done.accept(settled(first, window, read));
            }
            bytes += size;
            window.add(new Running(input, size, threads.submit(() -> read.apply(input))));
        }
        while (!window.isEmpty()) {
            Running first = window.remove();
            done.accept(settled(first, window, read));
        }
    }

    /** What came of an input; one that memory ran out on is read again once it has all of it to itself. */
    private static Outcome settled(Running first, Deque<Running> others, Function<Input, Outcome> read) {
        Outcome outcome = first.outcome();
        if (!outcome.starved() || first.input.path() == null) {
            return outcome;
        }
        others.forEach(Running::outcome);
        return read.apply(first.input);
    }

    /** An input on its way. */
    private record Running(Input input, long size, Future<Outcome> future) {
        Outcome outcome() {
            try {
                return future.get();
            } catch (ExecutionException e) {
                return new Outcome(null, List.of(Failure.problem(input.uri(), cause(e))));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }

        private static Throwable cause(ExecutionException e) {
            return e.getCause() == null ? e : e.getCause();
        }
    }
}
