package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of a knowledge file: named fields, each a text, a list of texts, or a map. */
public record Entry(Map<String, Object> fields) {

    /** Reads a list of maps; a bare text {@code x} counts as {@code {form: x}}. */
    static List<Entry> all(Object list) {
        List<Entry> entries = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                Map<String, Object> fields = new LinkedHashMap<>();
                if (item instanceof Map<?, ?> map) {
                    map.forEach((key, value) -> {
                        if (value != null) {
                            fields.put(String.valueOf(key), value);
                        }
                    });
                } else {
                    fields.put("form", String.valueOf(item));
                }
                entries.add(new Entry(fields));
            }
        }
        return entries;
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /**
     * The text of a field.
     *
     * @throws KnowledgeException when the field is absent
     */
    public String get(String field) {
        Object value = fields.get(field);
        if (value == null) {
            throw new KnowledgeException("no '" + field + "' in " + fields, null);
        }
        return String.valueOf(value);
    }

    public String get(String field, String otherwise) {
        return fields.containsKey(field) ? get(field) : otherwise;
    }

    public boolean flag(String field) {
        return "true".equals(get(field, "false"));
    }

    /** The texts of a list field; a single text counts as a list of one, an absent field as none. */
    public List<String> list(String field) {
        Object value = fields.get(field);
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    /** A map field as an entry of its own; empty when absent. */
    public Entry sub(String field) {
        return fields.get(field) instanceof Map<?, ?> map ? all(List.of(map)).get(0) : new Entry(Map.of());
    }
}
