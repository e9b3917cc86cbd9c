package org.entente.reader.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns gold into a reading with mistakes in it: items dropped and doubled, kinds changed, names and words shuffled. */
final class PerturbedGold {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Random chance;
    private final JsonNode gold;
    private final ObjectNode reading = JSON.createObjectNode();
    private final Map<String, String> ids = new HashMap<>();

    /** Seeds are mixed first: neighbours would begin with the same draws. */
    private PerturbedGold(JsonNode gold, long seed) {
        this.gold = gold;
        this.chance = new Random(new SplittableRandom(seed).nextLong());
    }

    /** The same reading for the same gold and seed. */
    static JsonNode reading(JsonNode gold, String id, long seed) {
        return new PerturbedGold(gold, seed + id.hashCode()).read(id);
    }

    private JsonNode read(String id) {
        ObjectNode document = reading.putObject("document").put("uri", "somewhere/" + id + ".txt");
        document.putObject("published").put("edtf", other(Items.said(gold, "published"), "2024-12"));
        document.putObject("dateline").put("place", other(Items.said(gold, "dateline_place"), "Vientiane"));
        bodies();
        copy("people", "people", this::person);
        copy("engagements", "engagements", this::engagement);
        copy("commitments", "commitments", this::speech);
        copy("statements", "statements", this::speech);
        copy("documents", "instruments", (item, found) -> {});
        copy("honours", "honours", (item, found) -> {});
        return reading;
    }

    private void copy(String from, String to, BiConsumer<JsonNode, ObjectNode> change) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode item : gold.path(from)) {
            for (int times = chance.nextInt(6); times > 0; times = times > 4 ? 1 : 0) {
                ObjectNode copy = (ObjectNode) item.deepCopy();
                copy.set("evidence", evidence(item));
                copy.put("confidence", chance.nextInt(11) / 10.0);
                change.accept(item, copy);
                found.add(copy);
            }
        }
        Collections.shuffle(found, chance);
        reading.set(to, JSON.createArrayNode().addAll(found));
    }

    /** Each quote whole, in part, or as a bare text instead of an object. */
    private JsonNode evidence(JsonNode item) {
        ArrayNode evidence = JSON.createArrayNode();
        for (String quote : Items.quotes(item)) {
            List<String> words = List.of(quote.split(" "));
            int from = some() ? chance.nextInt(words.size()) : 0;
            String part = String.join(" ", words.subList(from, words.size()));
            if (some()) {
                evidence.add(part);
            } else {
                evidence.addObject().put("start", 0).put("quote", part);
            }
        }
        return evidence;
    }

    private void bodies() {
        ArrayNode bodies = reading.putArray("bodies");
        gold.findValuesAsString("country").stream().distinct().sorted().forEach(country -> {
            String id = "b" + bodies.size();
            ids.put(country, id);
            bodies.addObject().put("id", id).put("name", "State " + country).put("country", some() ? null : country);
        });
    }

    private void person(JsonNode item, ObjectNode found) {
        String id = "p" + chance.nextInt(100_000);
        ids.put(Items.said(item, "name"), id);
        found.put("id", id).put("name", shuffled(Items.said(item, "name")));
        if (some()) {
            found.putArray("variants").add(shuffled(Items.said(item, "name")));
        }
        found.path("posts")
                .forEach(post -> ((ObjectNode) post).put("country", other(Items.said(post, "country"), "LA")));
    }

    private void engagement(JsonNode item, ObjectNode found) {
        found.put("kind", other(Items.said(item, "kind"), some() ? "meeting" : "award"));
        found.put("status", other(Items.said(item, "status"), "postponed"));
        if (item.path("place").isObject() && some()) {
            ((ObjectNode) found.get("place")).put("city", "Hà Nội");
        }
        String start = Items.said(item, "start");
        found.putObject("when").put("edtf", some() ? null : other(start, "2024-12-01") + (some() ? "/2024-12-09" : ""));
        for (JsonNode one : found.path("participants")) {
            ObjectNode participant = (ObjectNode) one;
            participant.put("actor", party(Items.said(one, "name"), Items.said(one, "country")));
            participant.put("side", other(Items.said(one, "country"), "VN"));
            participant.put("role", other(Items.said(one, "role"), "guest"));
        }
    }

    private void speech(JsonNode item, ObjectNode found) {
        found.put("act", other(Items.said(item, "act"), some() ? "regards" : "pledge"));
        ArrayNode by = found.putArray(item.has("speaker") ? "speakers" : "by");
        by.add(party(Items.said(item, "speaker"), "LA"));
        item.path("by").forEach(name -> by.add(party(name.asString(), "VN")));
        if (some()) {
            found.withArray("fields").add("politics");
        }
    }

    /** The id of the person or of the country's body, or the bare name. */
    private String party(String name, String country) {
        return some() ? name : ids.getOrDefault(some() ? country : name, ids.getOrDefault(country, name));
    }

    private String shuffled(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        if (some()) {
            Collections.shuffle(words, chance);
        }
        return String.join(" ", some() ? words.subList(0, Math.min(2, words.size())) : words);
    }

    private @Nullable String other(String value, String otherwise) {
        return some() ? otherwise : value;
    }

    private boolean some() {
        return chance.nextInt(4) == 0;
    }
}
