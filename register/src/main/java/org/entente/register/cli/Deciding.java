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

    /** The words of a commitment, and of nothing else. */
    Target commitment(String id) {
        Target target = target(id);
        if (!target.kind().equals("commitment")) {
            throw new UsageException(id + " is no commitment");
        }
        return target;
    }

    /** The commitment and the evidence that a link's id joins; empty when it is no link's id. */
    List<Target> link(String id) {
        Lines lines = store.lines();
        return new Targets(lines, store.ledger()).link(id);
    }

    /** What a side confirms, which must concern it. */
    Target target(String id, String side) {
        Target target = target(id);
        List<String> sides = new Targets(store.lines(), store.ledger()).sides(id);
        if (!sides.contains(side)) {
            throw new UsageException(id + " concerns " + (sides.isEmpty() ? "no side" : String.join(", ", sides)) + "; "
                    + side + " cannot confirm it");
        }
        return target;
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

    /** What is to be entered: its verb, what it is about, and what it says. */
    record Choice(String verb, List<Target> targets, Map<String, Object> value) {}

    /** Enters a decision and returns its number. */
    long enter(String verb, List<Target> targets, Map<String, Object> value, String reason) {
        return enter(List.of(new Choice(verb, targets, value)), reason).get(0);
    }

    /** Enters decisions, all or none, and returns their numbers. */
    List<Long> enter(List<Choice> choices, String reason) {
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return store.write(writing -> choices.stream()
                .map(choice -> writing.append(draft(choice, at, reason)).number())
                .toList());
    }

    private Draft draft(Choice choice, String at, String reason) {
        ObjectNode body = JSON.createObjectNode();
        body.put("verb", choice.verb());
        body.set("targets", JSON.valueToTree(choice.targets()));
        body.set("value", JSON.valueToTree(choice.value()));
        List<Target> targets = choice.targets();
        String subject = targets.isEmpty() ? choice.verb() : targets.get(0).document();
        byte[] bytes = body.toString().getBytes(UTF_8);
        return new Draft(Entry.Kind.DECISION, author, at, reason, subject, bytes);
    }
}
