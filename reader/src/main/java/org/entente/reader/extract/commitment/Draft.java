package org.entente.reader.extract.commitment;

import java.util.List;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.Scene;

/**
 * An undertaking as one sentence tells it, before it is cited.
 *
 * @param from first token of the words that it rests on, subject included
 * @param core first token of what is undertaken
 * @param matter first token of the words that tell its field: "instructed the <em>energy</em> ministers to"
 * @param to the token after its last
 * @param by actors who undertake or ask; none when it was agreed by whoever was there
 * @param joint whether those who met are bound too: "we agreed", told by one of them
 * @param speakers who said so
 */
record Draft(
        Scene scene,
        Commitment.Act act,
        int from,
        int core,
        int matter,
        int to,
        List<String> by,
        boolean joint,
        List<String> speakers,
        double confidence,
        String rule) {
    /** The same, its field told by the words from token {@code matter} on. */
    Draft about(int first) {
        return new Draft(scene, act, from, core, first, to, by, joint, speakers, confidence, rule);
    }
}
