package org.entente.register.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Corrections as people type them → values of a reading. */
final class Corrections {
    private static final List<String> LISTS = List.of("fields", "by", "to", "sides", "variants", "recipients");

    private Corrections() {}

    /** {@code when=2024-07-12} is a date, {@code place=Hanoi,VN} a place, {@code fields=energy,health} a list. */
    static Map<String, Object> of(Map<String, String> typed) {
        Map<String, Object> values = new LinkedHashMap<>();
        typed.forEach((field, text) -> values.put(field, value(field, text)));
        return values;
    }

    private static Object value(String field, String text) {
        if (LISTS.contains(field)) {
            return List.of(text.split("\\s*,\\s*"));
        }
        return switch (field) {
            case "when", "due" -> date(text);
            case "place" -> place(text);
            default -> text;
        };
    }

    static Map<String, Object> date(String text) {
        Map<String, Object> date = new LinkedHashMap<>();
        String[] ends = text.split("/", 2);
        date.put("edtf", text);
        date.put("earliest", ends[0].length() == 10 ? ends[0] : null);
        date.put("latest", ends[ends.length - 1].length() == 10 ? ends[ends.length - 1] : null);
        date.put("text", text);
        date.put("basis", "given by hand");
        return date;
    }

    static Map<String, Object> place(String text) {
        String[] parts = text.split("\\s*,\\s*", 2);
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("city", parts.length == 2 || parts[0].length() != 2 ? parts[0] : null);
        place.put("country", parts.length == 2 ? parts[1] : parts[0].length() == 2 ? parts[0] : null);
        return place;
    }
}
