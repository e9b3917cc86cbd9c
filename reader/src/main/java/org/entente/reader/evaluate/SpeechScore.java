package org.entente.reader.evaluate;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares commitments and statements: what was said, by whom. */
record SpeechScore(Comparison of) {

    void commitments() {
        Pairing pairing = Pairing.byWords(of.wanted("commitments"), of.given("commitments"), of.text(), 0.5);
        of.tally().items("commitments", pairing);
        of.note("commitment", pairing, "act");
        for (Pairing.Pair pair : pairing.pairs()) {
            JsonNode gold = pairing.gold(pair);
            JsonNode found = pairing.found(pair);
            of.tally().check("  act", Items.equal(gold, found, "act"));
            List<String> by = Items.texts(gold, "by");
            List<String> given = Items.texts(found, "by");
            of.tally().check("  by", by.isEmpty() || by.stream().anyMatch(party -> of.party(party, given)));
            of.tally().sets("fields", Items.texts(gold, "fields"), Items.texts(found, "fields"));
        }
    }

    /** Gold does not have every statement, so what is extra does not count. */
    void statements() {
        Pairing pairing = Pairing.byWords(of.wanted("statements"), of.given("statements"), of.text(), 0.5);
        for (int i = 0; i < pairing.gold().size(); i++) {
            of.tally().check("statements found", pairing.hits(i));
        }
        for (Pairing.Pair pair : pairing.pairs()) {
            JsonNode gold = pairing.gold(pair);
            JsonNode found = pairing.found(pair);
            of.tally().check("  speaker", of.party(Items.said(gold, "speaker"), Items.texts(found, "speakers")));
            of.tally().check("  statement act", Items.same(gold, found, "act"));
        }
    }
}
