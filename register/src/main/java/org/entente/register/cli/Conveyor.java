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
import org.entente.reader.model.Problem;

/**
 * Reads many inputs at once and hands the outcomes over in the inputs' order, so that the number of threads never shows.
 * Only a few documents, and only so many bytes of them, are in memory at a time.
 */
final class Conveyor<O extends Conveyor.Arrival> {
    /** What came of an input. */
    interface Arrival {
        /** Whether memory ran out, which may be another document's doing. */
        boolean starved();
    }

    /** Bytes that may wait or be read at once; a larger document goes alone. */
    private static final long BYTES = 8L << 20;

    /** Documents that may be read while those before are written, which takes all but one reader's time. */
    private static final int AHEAD = 600;

    private final int jobs;
    private final Function<Input, O> read;
    private final Function<Problem, O> failed;

    /** @param failed what to make of an input that {@code read} threw on, which it should not */
    Conveyor(int jobs, Function<Input, O> read, Function<Problem, O> failed) {
        this.jobs = jobs;
        this.read = read;
        this.failed = failed;
    }

    void run(List<Input> inputs, Consumer<O> done) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            convey(inputs.iterator(), done, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private void convey(Iterator<Input> inputs, Consumer<O> done, ExecutorService threads) {
        Deque<Running<O>> window = new ArrayDeque<>();
        long bytes = 0;
        while (inputs.hasNext()) {
            Input input = inputs.next();
            long size = input.size();
            while (!window.isEmpty() && (window.size() >= Math.max(4 * jobs, AHEAD) || bytes + size > BYTES)) {
                Running<O> first = window.remove();
                bytes -= first.size;
                done.accept(settled(first, window));
            }
            bytes += size;
            window.add(new Running<>(input, size, threads.submit(() -> read.apply(input))));
        }
        while (!window.isEmpty()) {
            Running<O> first = window.remove();
            done.accept(settled(first, window));
        }
    }

    /** What came of an input; one that memory ran out on is read again once it has all of it to itself. */
    private O settled(Running<O> first, Deque<Running<O>> others) {
        O outcome = first.outcome(failed);
        if (!outcome.starved() || first.input.path() == null) {
            return outcome;
        }
        others.forEach(other -> other.outcome(failed));
        return read.apply(first.input);
    }

    /** An input on its way. */
    private record Running<O>(Input input, long size, Future<O> future) {
        O outcome(Function<Problem, O> failed) {
            try {
                return future.get();
            } catch (ExecutionException e) {
                return failed.apply(Failure.problem(input.uri(), cause(e)));
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
