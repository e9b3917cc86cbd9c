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
 * @param by actors who undertake or ask
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
        List<String> speakers,
        double confidence,
        String rule) {}
