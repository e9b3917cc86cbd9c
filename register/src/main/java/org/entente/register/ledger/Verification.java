package org.entente.register.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Proves that a ledger is what was written: numbers, chain, digests of bodies, and whatever a body must hold. */
public final class Verification {
    private static final int PAGE = 500;

    /** What was proved: that {@code entries} entries are whole, up to the hash {@code head}; or what is broken first. */
    public record Result(
            long entries, String head, @Nullable Broken broken) {}

    /** The first entry that is not as it was written. */
    public record Broken(long entry, String what) {}

    private final BiFunction<Entry, String, Optional<String>> content;

    /** @param content tells what is wrong with the body of an entry that holds text; empty when nothing is */
    public Verification(BiFunction<Entry, String, Optional<String>> content) {
        this.content = content;
    }

    /** @param step is told the number of each entry that holds */
    public Result verify(Ledger ledger, LongConsumer step) {
        String previous = Chain.START;
        long number = 0;
        try {
            long size = ledger.size();
            while (number < size) {
                List<Entry> page = ledger.list(number + 1, PAGE);
                if (page.isEmpty()) {
                    return broken(number, previous, "is missing");
                }
                for (Entry entry : page) {
                    Optional<String> wrong = wrong(ledger, entry, number + 1, previous);
                    if (wrong.isPresent()) {
                        return broken(number, previous, wrong.get());
                    }
                    number++;
                    previous = entry.hash();
                    step.accept(number);
                }
            }
            return new Result(number, previous, null);
        } catch (RuntimeException e) {
            return broken(number, previous, "cannot be read: " + e.getMessage());
        }
    }

    private static Result broken(long whole, String head, String what) {
        return new Result(whole, head, new Broken(whole + 1, what));
    }

    private Optional<String> wrong(Ledger ledger, Entry entry, long number, String previous) {
        if (entry.number() != number) {
            return Optional.of("is missing; entry " + entry.number() + " comes in its place");
        }
        if (!entry.previous().equals(previous)) {
            return Optional.of("does not follow the entry before it");
        }
        if (!entry.hash().equals(Chain.hash(entry))) {
            return Optional.of("has been changed: its hash does not fit what it says");
        }
        byte[] body;
        try {
            body = ledger.body(entry);
        } catch (RuntimeException e) {
            return Optional.of("has lost its body: " + e.getMessage());
        }
        if (!entry.item().equals(Chain.item(body))) {
            return Optional.of("has a body that was changed: it is not " + entry.item());
        }
        return entry.kind() == Entry.Kind.DOCUMENT ? Optional.empty() : content.apply(entry, new String(body, UTF_8));
    }
}
