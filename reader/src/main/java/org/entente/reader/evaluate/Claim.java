package org.entente.reader.evaluate;

import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** An item that a reader found, how sure it was, and whether gold has it too. */
record Claim(String kind, OptionalDouble confidence, boolean right) {

    static Claim of(String kind, JsonNode item, boolean right) {
        JsonNode confidence = item.path("confidence");
        return new Claim(
                kind,
                confidence.isNumber() ? OptionalDouble.of(confidence.doubleValue()) : OptionalDouble.empty(),
                right);
    }
}
