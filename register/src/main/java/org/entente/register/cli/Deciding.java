package org.entente.register.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.entente.register.ledger.Draft;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Store;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import org.entente.register.view.Targets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Enters decisions of people. */
record Deciding(Store store, Clock clock, String author) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The words that an id, short or full, stands for. */
    Target target(String id) {
        Lines lines = store.lines();
        return new Targets(lines, store.ledger())
                .find(id)
                .orElseThrow(() -> new NotFoundException("there is nothing in the register with the id " + id));
    }

    /** The commitment and the evidence that a link's id joins; empty when it is no link's id. */
    List<Target> link(String id) {
        Lines lines = store.lines();
        return new Targets(lines, store.ledger()).link(id);
    }

    /** A decision that can be taken back. */
    void checkUndo(long number) {
        DecisionLine decision = LineType.DECISIONS
                .find(store.lines(), DecisionLine.id(number))
                .orElseThrow(() -> new NotFoundException("entry " + number + " is no decision"));
        if (decision.state().equals(DecisionLine.UNDONE)) {
            throw new UsageException("entry " + number + " (" + decision.verb() + ") is undone already");
        }
    }

    /** Enters a decision and returns its number. */
    long enter(String verb, List<Target> targets, Map<String, Object> value, String reason) {
        ObjectNode body = JSON.createObjectNode();
        body.put("verb", verb);
        body.set("targets", JSON.valueToTree(targets));
        body.set("value", JSON.valueToTree(value));
        String subject = targets.isEmpty() ? verb : targets.get(0).document();
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Entry entry = store.write(writing -> writing.append(new Draft(
                Entry.Kind.DECISION,
                author,
                at,
                reason,
                subject,
                body.toString().getBytes(UTF_8))));
        return entry.number();
    }
}
