package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a file that is nothing but entries of one line, {@code - {name: To Lam, country: VN}}. The YAML engine takes
 * half a second for the thousands of people in public office; this takes next to nothing.
 */
final class OneLineEntries {
    private OneLineEntries() {}

    /** The entries as the YAML engine would give them; empty when a line has another shape, which is then its work. */
    static Optional<List<Object>> find(String yaml) {
        List<Object> entries = new ArrayList<>();
        for (String line : yaml.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Map<String, Object> entry = line.startsWith("- {") && line.endsWith("}") && plain(line)
                    ? fields(line.substring(3, line.length() - 1))
                    : Map.of();
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            entries.add(entry);
        }
        return Optional.of(entries);
    }

    /** No comment, no escape and no map inside the map. */
    private static boolean plain(String line) {
        return line.indexOf('\\') < 0
                && line.indexOf('\t') < 0
                && line.indexOf('#') < 0
                && line.indexOf('{', 3) < 0
                && line.indexOf('}') == line.length() - 1;
    }

    /** {@code name: X, forms: [Y, Z]}; an empty map when it is written otherwise. */
    private static Map<String, Object> fields(String body) {
        Map<String, Object> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < body.length()) {
            int colon = body.indexOf(": ", at);
            if (colon < 0) {
                return Map.of();
            }
            int start = colon + 2;
            boolean many = body.startsWith("[", start);
            int stop = many ? body.indexOf(']', start) + 1 : body.indexOf(", ", start);
            int end = stop > 0 ? stop : body.length();
            Optional<Object> value =
                    many ? list(body.substring(start + 1, Math.max(start + 1, end - 1))) : one(body, start, end);
            if (value.isEmpty() || (many && stop == 0) || (end < body.length() && !body.startsWith(", ", end))) {
                return Map.of();
            }
            fields.put(body.substring(at, colon), value.get());
            at = end + 2;
        }
        return fields;
    }

    private static Optional<Object> list(String body) {
        List<Object> items = new ArrayList<>();
        for (String item : body.split(", ")) {
            Optional<Object> one = one(item, 0, item.length());
            if (one.isEmpty()) {
                return Optional.empty();
            }
            items.add(one.get());
        }
        return Optional.of(items);
    }

    /** A bare text, or one in double quotes. */
    private static Optional<Object> one(String body, int start, int end) {
        String text = body.substring(start, end);
        boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
        String bare = quoted ? text.substring(1, text.length() - 1) : text;
        boolean simple = !bare.isEmpty()
                && Character.isLetter(bare.charAt(0))
                && bare.strip().equals(bare)
                && bare.chars().noneMatch(c -> c == '"' || c == ':' || c == '[' || c == ']' || c == ',');
        return simple ? Optional.of(bare) : Optional.empty();
    }
}
