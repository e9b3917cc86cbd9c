package org.entente.register.fold;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who must see to undertakings and when to be reminded, which people enter and no reading tells.
 *
 * @param commitments as they stand in the reading, by id
 */
record Care(Map<String, JsonNode> commitments) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Care of(String reading) {
        Map<String, JsonNode> commitments = new LinkedHashMap<>();
        if (reading.contains("\"responsible\"") || reading.contains("\"reminder\"")) {
            JSON.readTree(reading)
                    .path("commitments")
                    .forEach(c -> commitments.put(c.path("id").asString(""), c));
        }
        return new Care(commitments);
    }

    @Nullable
    String responsible(String commitment) {
        return text(commitment, "responsible");
    }

    @Nullable
    String reminder(String commitment) {
        return text(commitment, "reminder");
    }

    private @Nullable String text(String commitment, String field) {
        JsonNode found = commitments.get(commitment);
        JsonNode value = found == null ? null : found.get(field);
        return value == null || !value.isString() || value.asString().isBlank() ? null : value.asString();
    }
}
