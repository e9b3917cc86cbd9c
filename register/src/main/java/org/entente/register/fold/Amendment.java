package org.entente.register.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DecisionLine.Place;
import org.entente.register.line.DecisionLine.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reading in the light of what people decided about its findings. The reading in the ledger stays as it is.
 *
 * @param reading what is left: rejected findings are gone, corrected ones have their new values
 * @param decisions the same decisions, each with the places at which the reading has its words
 */
record Amendment(String reading, List<DecisionLine> decisions) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** In which list of a reading the targets of a kind stand. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("body", "bodies"),
            Map.entry("event", "engagements"),
            Map.entry("commitment", "commitments"),
            Map.entry("statement", "statements"),
            Map.entry("instrument", "instruments"),
            Map.entry("honour", "honours"),
            Map.entry("mechanism", "mechanisms"),
            Map.entry("milestone", "milestones"));

    /** Values of a correction that say who takes part, and are no fields of a finding. */
    private static final List<String> ATTENDING = List.of("with", "without");

    /** @param decisions those in force about the reading's document, in the ledger's order */
    static Amendment of(String reading, String document, List<DecisionLine> decisions) {
        if (decisions.isEmpty()) {
            return new Amendment(reading, List.of());
        }
        ObjectNode tree = (ObjectNode) JSON.readTree(reading);
        List<DecisionLine> met = new ArrayList<>();
        for (DecisionLine decision : decisions) {
            List<Place> places = new ArrayList<>(decision.places());
            for (int i = 0; i < places.size(); i++) {
                Target target = decision.targets().get(i);
                if (target.document().equals(document)) {
                    places.set(i, amend(tree, decision, target));
                }
            }
            met.add(decision.at(places));
        }
        return new Amendment(JSON.writeValueAsString(tree), List.copyOf(met));
    }

    /** Where a decision's words stand in a reading, which stays as it is. */
    static DecisionLine locate(String reading, String document, DecisionLine decision) {
        DecisionLine remark = new DecisionLine(
                decision.id(),
                "note",
                decision.author(),
                decision.at(),
                decision.reason(),
                decision.targets(),
                decision.places(),
                decision.value(),
                decision.state());
        return decision.at(
                of(reading, document, List.of(remark)).decisions().get(0).places());
    }

    private static Place amend(ObjectNode tree, DecisionLine decision, Target target) {
        Place place = Anchors.locate(tree.path("document").path("text").asString(""), target);
        String list = LISTS.get(target.kind());
        if (list == null || place.state().equals(DecisionLine.ORPHAN)) {
            return place;
        }
        Target moved =
                new Target(target.document(), target.kind(), place.start(), place.end(), target.quote(), target.says());
        Match best = Match.best(tree, list, moved);
        if (best == null) {
            return new Place(place.start(), place.end(), DecisionLine.ORPHAN);
        }
        ArrayNode items = (ArrayNode) tree.get(list);
        if (decision.verb().equals("reject")) {
            forget(tree, items.remove(best.index()).path("id").asString(""));
        } else if (decision.verb().equals("correct")) {
            ObjectNode item = (ObjectNode) items.get(best.index());
            if (!correct(tree, item, JSON.readTree(decision.value()), decision)) {
                return new Place(best.start(), best.end(), DecisionLine.FUZZY);
            }
        }
        return best.sure() ? place : new Place(best.start(), best.end(), DecisionLine.FUZZY);
    }

    /** Gives a finding its values; false when somebody who was to go does not take part any more. */
    private static boolean correct(ObjectNode tree, ObjectNode item, JsonNode value, DecisionLine decision) {
        value.properties().stream()
                .filter(field -> !ATTENDING.contains(field.getKey()))
                .forEach(field -> item.set(field.getKey(), field.getValue()));
        return new Attending(tree, item, Long.toString(decision.number())).change(value);
    }

    /** Somebody who is none takes part in nothing and undertakes nothing. */
    private static void forget(ObjectNode tree, String actor) {
        for (JsonNode engagement : tree.path("engagements")) {
            drop(engagement.path("participants"), actor);
        }
        for (JsonNode commitment : tree.path("commitments")) {
            drop(commitment.path("by"), actor);
            drop(commitment.path("to"), actor);
        }
    }

    private static void drop(JsonNode list, String actor) {
        if (list instanceof ArrayNode items) {
            for (int i = items.size() - 1; i >= 0; i--) {
                JsonNode item = items.get(i);
                if (actor.equals(
                        item.isString() ? item.asString() : item.path("actor").asString(""))) {
                    items.remove(i);
                }
            }
        }
    }
}
