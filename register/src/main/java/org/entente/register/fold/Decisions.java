package org.entente.register.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Place;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Enters what people decide. */
final class Decisions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Readings readings;

    Decisions(Readings readings) {
        this.readings = readings;
    }

    void enter(Entry entry, String body, Ledger ledger, LineBook book) {
        JsonNode tree = JSON.readTree(body);
        JsonNode value = tree.path("value");
        Sources sources = new Sources(ledger, book);
        DecisionLine decision = located(decision(entry, tree), sources);
        Decided.put(decision, book);
        switch (decision.verb()) {
            case "undo" -> undo(value.path("entry").asLong(), ledger, book);
            case "reject", "correct" -> documents(decision).forEach(document -> again(document, sources, book));
            case "enter" -> readings.enter(entry.number(), Sources.byHand(entry, value), book);
            default -> readings.tie(decision, book);
        }
    }

    private static DecisionLine decision(Entry entry, JsonNode tree) {
        List<Target> targets = tree.path("targets")
                .valueStream()
                .map(target -> JSON.treeToValue(target, Target.class))
                .toList();
        JsonNode value = tree.path("value");
        return new DecisionLine(
                DecisionLine.id(entry.number()),
                tree.path("verb").asString(""),
                entry.author(),
                entry.at(),
                entry.reason(),
                targets,
                targets.stream()
                        .map(t -> new Place(t.start(), t.end(), lost(t) ? DecisionLine.ORPHAN : DecisionLine.EXACT))
                        .toList(),
                value.isMissingNode() ? "{}" : value.toString(),
                targets.stream().anyMatch(Decisions::lost) ? DecisionLine.ORPHAN : DecisionLine.EXACT);
    }

    /** Are its words to be found yet? A relation rests on none. */
    private static boolean lost(Target target) {
        return !target.kind().equals(Target.RELATION);
    }

    /** The decision with the places of its words in the readings in force. */
    private static DecisionLine located(DecisionLine decision, Sources sources) {
        DecisionLine located = decision;
        for (String document : documents(decision)) {
            Optional<Sources.Source> source = sources.find(document);
            if (source.isPresent()) {
                located = Amendment.locate(source.get().reading(), document, located);
            }
        }
        return located;
    }

    private void undo(long number, Ledger ledger, LineBook book) {
        Optional<DecisionLine> found = LineType.DECISIONS
                .find(book, DecisionLine.id(number))
                .filter(decision -> !decision.state().equals(DecisionLine.UNDONE));
        if (found.isEmpty()) {
            return;
        }
        DecisionLine undone = found.get();
        Decided.put(undone.undone(), book);
        switch (undone.verb()) {
            case "undo" -> redo(JSON.readTree(undone.value()).path("entry").asLong(), ledger, book);
            case "enter" -> readings.withdraw(Manual.document(number), book);
            case "merge" -> readings.untie(undone, book);
            case "accept", "note", "confirm", "verdict", "assign", DecisionLine.PRIVATE -> {
                // these change nothing but the decision itself
            }
            default -> documents(undone).forEach(document -> again(document, new Sources(ledger, book), book));
        }
    }

    /** Whoever undoes an undoing puts the decision in force again. */
    private void redo(long number, Ledger ledger, LineBook book) {
        ledger.find(number).ifPresent(entry -> enter(entry, new String(ledger.body(entry), UTF_8), ledger, book));
    }

    private static List<String> documents(DecisionLine decision) {
        return decision.targets().stream().map(Target::document).distinct().toList();
    }

    /** Folds a document's reading again. */
    private void again(String document, Sources sources, LineBook book) {
        sources.find(document).ifPresent(source -> readings.enter(source.number(), source.reading(), book));
    }
}
