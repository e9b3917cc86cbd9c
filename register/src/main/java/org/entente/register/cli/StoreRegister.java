package org.entente.register.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongConsumer;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.resolve.actor.Ranks;
import org.entente.register.fold.Quotes;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Store;
import org.entente.register.ledger.Verification;
import org.entente.register.search.Hits;
import org.entente.register.search.Question;
import org.entente.register.search.SearchIndex;
import org.entente.register.verdict.Scale;
import org.entente.register.verdict.Scales;
import org.entente.register.view.Assignments;
import org.entente.register.view.RegisterView;
import org.entente.register.view.Shelf;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;

/** The register that the desk reads, from a store and its index. */
final class StoreRegister implements Register {
    private final Store store;
    private final SearchIndex index;
    private final Clock clock;
    private final Sides sides = new Sides(KnowledgeFiles.shipped());
    private final Ranks ranks = new Ranks(KnowledgeFiles.shipped());
    private final Scales scales = ScaleOption.scales();

    StoreRegister(Store store, SearchIndex index, Clock clock) {
        this.store = store;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public RegisterView view(@Nullable String asOf) {
        try {
            return DatabaseOption.view(store, asOf == null || asOf.isBlank() ? null : asOf.strip(), clock);
        } catch (UsageException e) {
            throw RefusedException.wrong("A day such as 2024-09-10, or the number of an entry, not " + asOf + ".");
        }
    }

    @Override
    public Shelf shelf() {
        return new Shelf(store.lines(), store.ledger());
    }

    @Override
    public Assignments assignments() {
        return new Assignments(store.lines(), store.ledger());
    }

    @Override
    public Ledger ledger() {
        return store.ledger();
    }

    /** Takes into the index what it does not know yet. */
    void catchUp() {
        synchronized (index) {
            index.catchUp(store);
        }
    }

    @Override
    public Hits search(Question question) {
        catchUp();
        return index.search(question);
    }

    @Override
    public String side(String typed) {
        return sides.code(typed.strip());
    }

    @Override
    public List<String> fields() {
        return Words.fields();
    }

    @Override
    public List<Scale> scales() {
        return scales.list();
    }

    @Override
    public Ranks ranks() {
        return ranks;
    }

    @Override
    public String today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
    }

    @Override
    public Verification.Result verify(LongConsumer step) {
        return new Verification(Quotes::wrong).verify(store.ledger(), step);
    }
}
