package org.entente.register.web.port;

import java.util.List;
import java.util.function.LongConsumer;
import org.entente.reader.resolve.actor.Ranks;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.Verification;
import org.entente.register.search.Hits;
import org.entente.register.search.Question;
import org.entente.register.verdict.Scale;
import org.entente.register.view.Assignments;
import org.entente.register.view.RegisterView;
import org.entente.register.view.Shelf;
import org.jspecify.annotations.Nullable;

/** The register, to be read. Safe to share between threads. */
public interface Register {
    /**
     * The register now, or as of an entry's number or a day.
     *
     * @param asOf {@code 4711}, {@code 2024-09-10}, or null or blank for now
     * @throws RefusedException when it is neither
     */
    RegisterView view(@Nullable String asOf);

    /** Its documents, now. */
    Shelf shelf();

    /** Who is to look at what waits. */
    Assignments assignments();

    Ledger ledger();

    /** What fits, best first. */
    Hits search(Question question);

    /** The code of a side as typed: {@code laos} → {@code LA}. */
    String side(String typed);

    /** The fields of cooperation. */
    List<String> fields();

    /** The published scales on which commitments are rated. */
    List<Scale> scales();

    /** How high posts are. */
    Ranks ranks();

    /** Today, ISO, in UTC. */
    String today();

    /** Proves the whole ledger. */
    Verification.Result verify(LongConsumer step);
}
