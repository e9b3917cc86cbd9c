package org.entente.register.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Proves that a ledger is what was written: numbers, chain, digests of bodies, and whatever a body must hold. */
public final class Verification {
    private static final int PAGE = 200;

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
        Walk walk = new Walk();
        try {
            long size = ledger.size();
            while (walk.number() < size) {
                for (Entry entry : page(ledger, walk)) {
                    walk.meet(entry);
                    byte[] body = body(ledger, entry, walk);
                    walk.prove(entry, body);
                    pass(walk, entry, body);
                    step.accept(walk.number());
                }
            }
        } catch (BrokenLedgerException e) {
            return new Result(walk.number(), walk.head(), new Broken(e.entry(), e.what()));
        }
        return new Result(walk.number(), walk.head(), null);
    }

    /** @param exported a ledger as text, from its first line */
    public Result verify(BufferedReader exported, LongConsumer step) throws IOException {
        Walk walk = new Walk();
        try {
            LedgerLines lines = new LedgerLines(exported, walk);
            for (LedgerText.Full next = lines.next(); next != null; next = lines.next()) {
                pass(walk, next.entry(), next.body());
                step.accept(walk.number());
            }
        } catch (BrokenLedgerException e) {
            return new Result(walk.number(), walk.head(), new Broken(e.entry(), e.what()));
        }
        return new Result(walk.number(), walk.head(), null);
    }

    private void pass(Walk walk, Entry entry, byte[] body) {
        if (entry.kind() != Entry.Kind.DOCUMENT) {
            content.apply(entry, new String(body, UTF_8)).ifPresent(wrong -> {
                throw walk.broken(wrong);
            });
        }
        walk.pass(entry);
    }

    /** Where one entry of a page cannot be read, none can; so then it is asked for one by one. */
    private static List<Entry> page(Ledger ledger, Walk walk) {
        List<Entry> page;
        try {
            page = ledger.list(walk.number() + 1, PAGE);
        } catch (RuntimeException many) {
            try {
                page = ledger.list(walk.number() + 1, 1);
            } catch (RuntimeException e) {
                throw walk.broken("cannot be read: " + e.getMessage());
            }
        }
        if (page.isEmpty()) {
            throw walk.broken("is missing");
        }
        return page;
    }

    private static byte[] body(Ledger ledger, Entry entry, Walk walk) {
        try {
            return ledger.body(entry);
        } catch (RuntimeException e) {
            throw walk.broken("has lost its body: " + e.getMessage());
        }
    }
}
