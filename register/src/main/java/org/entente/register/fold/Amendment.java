package org.entente.register.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reading in the light of what people decided about its findings. The reading in the ledger stays as it is.
 *
 * @param reading what is left: rejected findings are gone, corrected ones have their new values
 * @param states how each decision, by its id, met the reading: {@code exact}, {@code fuzzy} or {@code orphan}
 */
record Amendment(String reading, Map<String, String> states) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** In which list of a reading the targets of a kind stand. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("body", "bodies"),
            Map.entry("event", "engagements"),
            Map.entry("engagement", "engagements"),
            Map.entry("commitment", "commitments"),
            Map.entry("statement", "statements"),
            Map.entry("instrument", "instruments"),
            Map.entry("honour", "honours"),
            Map.entry("mechanism", "mechanisms"),
            Map.entry("milestone", "milestones"));

    /** @param decisions those in force about the reading's document, in the ledger's order */
    static Amendment of(String reading, String document, List<DecisionLine> decisions) {
        if (decisions.isEmpty()) {
            return new Amendment(reading, Map.of());
        }
        ObjectNode tree = (ObjectNode) JSON.readTree(reading);
        Map<String, String> states = new TreeMap<>();
        for (DecisionLine decision : decisions) {
            List<String> met = new ArrayList<>();
            for (Target target : decision.targets()) {
                if (target.document().equals(document)) {
                    met.add(amend(tree, decision, target));
                }
            }
            states.put(decision.id(), worst(met));
        }
        return new Amendment(JSON.writeValueAsString(tree), states);
    }

    private static String amend(ObjectNode tree, DecisionLine decision, Target target) {
        String list = LISTS.get(target.kind());
        if (list == null) {
            return inText(tree, target);
        }
        if (!(tree.get(list) instanceof ArrayNode items)) {
            return "orphan";
        }
        int best = -1;
        int most = 0;
        for (int i = 0; i < items.size(); i++) {
            int shared = shared(items.get(i), target);
            if (shared > most) {
                best = i;
                most = shared;
            }
        }
        if (best < 0) {
            return "orphan";
        }
        if (decision.verb().equals("reject")) {
            items.remove(best);
        } else if (decision.verb().equals("correct")) {
            ObjectNode item = (ObjectNode) items.get(best);
            JSON.readTree(decision.value()).properties().forEach(field -> item.set(field.getKey(), field.getValue()));
        }
        return most == Integer.MAX_VALUE ? "exact" : "fuzzy";
    }

    /** Code points that some quote of the finding and the target have in common. */
    private static int shared(JsonNode item, Target target) {
        int most = 0;
        for (JsonNode quote : item.path("evidence")) {
            int start = quote.path("start").asInt();
            int end = quote.path("end").asInt();
            if (start == target.start() && end == target.end()) {
                return Integer.MAX_VALUE;
            }
            most = Math.max(most, Math.min(end, target.end()) - Math.max(start, target.start()));
        }
        return most;
    }

    private static String inText(ObjectNode tree, Target target) {
        String text = tree.path("document").path("text").asString("");
        int length = text.codePointCount(0, text.length());
        if (target.end() <= length) {
            int start = text.offsetByCodePoints(0, target.start());
            if (text.startsWith(target.quote(), start)) {
                return "exact";
            }
        }
        return text.contains(target.quote()) ? "fuzzy" : "orphan";
    }

    private static String worst(List<String> states) {
        return states.contains("orphan") ? "orphan" : states.contains("fuzzy") ? "fuzzy" : "exact";
    }
}
