package org.entente.register.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.register.line.DecisionLine.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The finding of a reading that a decision is about.
 *
 * @param index of the finding in its list
 * @param start bounds of its quote
 * @param sure whether it has the very words, and is the only one or says the same
 */
record Match(int index, int start, int end, boolean sure) {
    /** The finding that fits best; null when none rests on any of the words. */
    static @Nullable Match best(JsonNode reading, String list, Target target) {
        Map<String, String> names = names(reading);
        Match best = null;
        long most = 0;
        int inPlace = 0;
        boolean saysSame = false;
        JsonNode items = reading.path(list);
        for (int i = 0; i < items.size(); i++) {
            String says = says(list, items.get(i), names);
            for (JsonNode quote : items.get(i).path("evidence")) {
                int start = quote.path("start").asInt();
                int end = quote.path("end").asInt();
                long fit = Anchors.fit(start, end, says, target);
                inPlace += Anchors.samePlace(fit) ? 1 : 0;
                if (fit > most) {
                    most = fit;
                    saysSame = says.equals(target.says());
                    best = new Match(i, start, end, Anchors.samePlace(fit));
                }
            }
        }
        boolean one = inPlace == 1 || saysSame || target.says() == null;
        return best == null || one ? best : new Match(best.index, best.start, best.end, false);
    }

    /** As {@link org.entente.register.line.Kept#says()} has it of the finding's line. */
    private static String says(String list, JsonNode item, Map<String, String> names) {
        return switch (list) {
            case "commitments" -> item.path("what").asString("");
            case "statements" -> item.path("about").asString("");
            case "instruments" -> item.path("title").asString("");
            case "honours" -> item.path("award").asString("");
            case "engagements" -> {
                List<String> parties = new ArrayList<>();
                item.path("participants").forEach(p -> {
                    String actor = p.path("actor").asString("");
                    parties.add(names.getOrDefault(actor, actor));
                });
                yield item.path("kind").asString("") + ": " + String.join(", ", parties);
            }
            default -> item.path("name").asString("");
        };
    }

    private static Map<String, String> names(JsonNode reading) {
        Map<String, String> names = new HashMap<>();
        for (String list : List.of("people", "bodies")) {
            reading.path(list)
                    .forEach(actor -> names.put(
                            actor.path("id").asString(""), actor.path("name").asString("")));
        }
        return names;
    }
}
