package org.entente.register.fold;

import java.util.List;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.Cited;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.LineType;
import org.entente.register.line.TraceLine;
import tools.jackson.databind.json.JsonMapper;

/** Words that somebody chose as evidence although no rule did. */
final class Chosen {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Chosen() {}

    static TraceLine trace(CommitmentLine line, Target words, LineBook book) {
        DocumentLine document = LineType.DOCUMENTS.get(book, words.document());
        TraceLine trace = new TraceLine(
                DocumentLine.brief(words.document()) + "@" + words.start() + "-" + words.end(),
                words.document(),
                document.uri(),
                document.published(),
                "step",
                line.sides(),
                line.fields(),
                List.of(),
                null,
                false,
                new Cited(words.document(), words.start(), words.end(), words.quote()));
        LineType.TRACES.put(book, trace);
        return trace;
    }

    /** The type that the decision gives, or else the one that the words suggest. */
    static String type(DecisionLine decision, String otherwise) {
        return JSON.readTree(decision.value()).path("type").asString(otherwise);
    }
}
