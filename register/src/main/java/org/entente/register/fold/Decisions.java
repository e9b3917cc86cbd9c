package org.entente.register.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.entente.register.ledger.Entry;
import org.entente.register.ledger.Ledger;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Enters what people decide. */
final class Decisions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Readings readings;

    Decisions(Readings readings) {
        this.readings = readings;
    }

    void enter(Entry entry, String body, Ledger ledger, LineBook book) {
        JsonNode tree = JSON.readTree(body);
        String verb = tree.path("verb").asString("");
        List<Target> targets = tree.path("targets")
                .valueStream()
                .map(target -> JSON.treeToValue(target, Target.class))
                .toList();
        JsonNode value = tree.path("value");
        DecisionLine decision = new DecisionLine(
                DecisionLine.id(entry.number()),
                verb,
                entry.author(),
                entry.at(),
                entry.reason(),
                targets,
                value.isMissingNode() ? "{}" : value.toString(),
                "exact");
        LineType.DECISIONS.put(book, decision);
        switch (verb) {
            case "undo" -> undo(value.path("entry").asLong(), ledger, book);
            case "accept", "reject", "correct" ->
                documents(decision).forEach(document -> again(document, ledger, book));
            case "enter" -> readings.enter(entry.number(), byHand(entry, value), book);
            default -> readings.tie(decision, book);
        }
    }

    private void undo(long number, Ledger ledger, LineBook book) {
        Optional<DecisionLine> found = LineType.DECISIONS.find(book, DecisionLine.id(number));
        if (found.isEmpty()) {
            return;
        }
        DecisionLine undone = found.get().in("undone");
        LineType.DECISIONS.put(book, undone);
        if (undone.verb().equals("undo")) {
            redo(JSON.readTree(undone.value()).path("entry").asLong(), ledger, book);
        } else if (undone.verb().equals("enter")) {
            readings.withdraw(Manual.document(number), book);
        } else {
            readings.untie(undone, book);
            documents(undone).forEach(document -> again(document, ledger, book));
        }
    }

    /** Whoever undoes an undoing puts the decision in force again. */
    private void redo(long number, Ledger ledger, LineBook book) {
        ledger.find(number).ifPresent(entry -> enter(entry, new String(ledger.body(entry), UTF_8), ledger, book));
    }

    private static List<String> documents(DecisionLine decision) {
        return decision.targets().stream().map(Target::document).distinct().toList();
    }

    /** Folds a document's last reading again. */
    private void again(String document, Ledger ledger, LineBook book) {
        Optional<Long> number = Manual.number(document);
        if (number.isPresent()) {
            Entry entry = ledger.get(number.get());
            JsonNode value =
                    JSON.readTree(new String(ledger.body(entry), UTF_8)).path("value");
            readings.enter(entry.number(), byHand(entry, value), book);
        } else {
            ledger.findLast(Entry.Kind.READING, document)
                    .ifPresent(entry -> readings.enter(entry.number(), new String(ledger.body(entry), UTF_8), book));
        }
    }

    /** What somebody entered by hand has the shape of a reading; its source note is its text. */
    private static String byHand(Entry entry, JsonNode value) {
        ObjectNode reading = JSON.createObjectNode();
        reading.put("schema", "entente/reading/1");
        reading.put("reader", "by hand");
        ObjectNode document = reading.putObject("document");
        document.put("id", Manual.document(entry.number()));
        document.put("uri", Manual.document(entry.number()));
        document.put("outlet", entry.author());
        document.put("text", entry.reason());
        document.putObject("published").put("edtf", entry.at().substring(0, 10)).put("basis", "day of entry");
        value.properties().forEach(field -> reading.set(field.getKey(), field.getValue()));
        return reading.toString();
    }
}
