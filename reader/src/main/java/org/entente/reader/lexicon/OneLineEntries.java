package org.entente.reader.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that is nothing but entries of one line, {@code - {name: To Lam, country: VN}}. The YAML engine takes
 * half a second for the thousands of people in public office; this goes over the letters once.
 */
final class OneLineEntries {
    /** Characters that mean something to YAML: a text with one of them is left to the engine. */
    private static final String SIGNS = "\":[]{},#\\\t";

    private final String yaml;
    private int at;
    private int end;

    private OneLineEntries(String yaml) {
        this.yaml = yaml;
    }

    /** The entries as the YAML engine would give them; empty when a line has another shape, which is then its work. */
    static Optional<List<Object>> find(String yaml) {
        return new OneLineEntries(yaml).entries();
    }

    private Optional<List<Object>> entries() {
        List<Object> entries = new ArrayList<>();
        for (int start = 0; start < yaml.length(); ) {
            int stop = yaml.indexOf('\n', start);
            stop = stop < 0 ? yaml.length() : stop;
            end = stop > start && yaml.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            at = start;
            boolean said = at < end
                    && yaml.charAt(at) != '#'
                    && !yaml.substring(at, end).isBlank();
            start = stop + 1;
            if (said) {
                Map<String, Object> entry = entry();
                if (entry == null) {
                    return Optional.empty();
                }
                entries.add(entry);
            }
        }
        return Optional.of(entries);
    }

    /** {@code - {name: X, forms: [Y, Z]}}, from one end of the line to the other; null when it is written otherwise. */
    private @Nullable Map<String, Object> entry() {
        if (!goesOn("- {")) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        do {
            String key = text(false);
            if (key == null || !goesOn(": ")) {
                return null;
            }
            Object value = goesOn("[") ? list() : text(true);
            if (value == null) {
                return null;
            }
            fields.put(key, value);
        } while (goesOn(", "));
        return goesOn("}") && at == end ? fields : null;
    }

    private @Nullable List<Object> list() {
        List<Object> items = new ArrayList<>();
        do {
            String item = text(true);
            if (item == null) {
                return null;
            }
            items.add(item);
        } while (goesOn(", "));
        return goesOn("]") ? items : null;
    }

    /** A bare text, or one in double quotes, that begins with a letter and does not close with a space. */
    private @Nullable String text(boolean quotable) {
        boolean quoted = quotable && goesOn("\"");
        int from = at;
        while (at < end && SIGNS.indexOf(yaml.charAt(at)) < 0) {
            at++;
        }
        boolean plain = at > from && Character.isLetter(yaml.charAt(from)) && yaml.charAt(at - 1) != ' ';
        String text = plain ? yaml.substring(from, at) : null;
        return !quoted || goesOn("\"") ? text : null;
    }

    private boolean goesOn(String sign) {
        boolean here = at + sign.length() <= end && yaml.startsWith(sign, at);
        at += here ? sign.length() : 0;
        return here;
    }
}
