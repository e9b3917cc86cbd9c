package org.entente.register.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.register.ledger.Chain;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;

/** Entries in memory. */
final class MemoryLedger implements Ledger {
    private final List<Entry> entries = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();

    Entry append(Draft draft) {
        String head = entries.isEmpty()
                ? Chain.START
                : entries.get(entries.size() - 1).hash();
        Entry entry = Chain.link(entries.size() + 1, draft, head);
        entries.add(entry);
        bodies.add(draft.body());
        return entry;
    }

    @Override
    public long size() {
        return entries.size();
    }

    @Override
    public Optional<Entry> find(long number) {
        return number < 1 || number > entries.size() ? Optional.empty() : Optional.of(entries.get((int) number - 1));
    }

    @Override
    public List<Entry> list(long from, int limit) {
        return entries.stream()
                .filter(entry -> entry.number() >= from)
                .limit(limit)
                .toList();
    }

    @Override
    public byte[] body(Entry entry) {
        return bodies.get((int) entry.number() - 1);
    }

    @Override
    public Optional<Entry> findLast(Entry.Kind kind, String subject) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.subject().equals(subject))
                .reduce((one, next) -> next);
    }
}
