package org.entente.reader.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What gold and readings say of an item; what is not said is null, empty or false. */
final class Items {
    /** Words that gold and readings may use for one another. */
    private static final Map<String, String> SAME =
            Map.of("postponed", "called_off", "cancelled", "called_off", "regards", "other");

    private Items() {}

    static List<JsonNode> list(JsonNode item, String field) {
        List<JsonNode> list = new ArrayList<>();
        item.path(field).forEach(list::add);
        return list;
    }

    static List<String> texts(JsonNode item, String field) {
        return list(item, field).stream().map(JsonNode::asString).toList();
    }

    static @Nullable String text(JsonNode item, String field) {
        JsonNode value = item.path(field);
        return value.isMissingNode() || value.isNull() || value.isContainer() ? null : value.asString();
    }

    /** The text of a field, "" when there is none. */
    static String said(JsonNode item, String field) {
        return Objects.requireNonNullElse(text(item, field), "");
    }

    static boolean flag(JsonNode item, String field) {
        return item.path(field).isBoolean() && item.path(field).booleanValue();
    }

    /** Gold that may be found or not: neither is rewarded or punished. */
    static boolean optional(JsonNode gold) {
        return flag(gold, "unsure") || flag(gold, "background") || flag(gold, "related_tail");
    }

    /** The quotes of an item, whether given as evidence with offsets or as bare texts. */
    static List<String> quotes(JsonNode item) {
        JsonNode evidence = item.path("evidence");
        List<JsonNode> all = evidence.isArray() ? list(item, "evidence") : List.of(evidence);
        return all.stream()
                .map(one -> one.isObject() ? said(one, "quote") : one.isString() ? one.asString() : "")
                .toList();
    }

    static boolean equal(JsonNode gold, JsonNode found, String field) {
        return Objects.equals(text(gold, field), text(found, field));
    }

    /** Equal, or words for the same thing. */
    static boolean same(JsonNode gold, JsonNode found, String field) {
        return word(gold, field).equals(word(found, field));
    }

    private static String word(JsonNode item, String field) {
        String word = said(item, field);
        return SAME.getOrDefault(word, word);
    }
}
