package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody decided.
 *
 * @param id the number of its entry in the ledger, twelve digits
 * @param verb {@code accept}, {@code reject}, {@code correct}, {@code merge}, {@code split}, {@code link}, …
 * @param targets what it is about: content, never a reading's own ids
 * @param value what the verb needs, as JSON
 * @param state {@code exact}, {@code fuzzy} (its words moved a little) or {@code orphan} (they are gone), or {@code undone}
 */
public record DecisionLine(
        String id,
        String verb,
        String author,
        String at,
        String reason,
        List<Target> targets,
        String value,
        String state)
        implements Kept {

    /** A finding, by its document, its kind and its words. */
    public record Target(String document, String kind, int start, int end, String quote) {}

    /** The id of the decision that an entry holds. */
    public static String id(long number) {
        return "%012d".formatted(number);
    }

    /** The same decision in another state. */
    public DecisionLine in(String state) {
        return new DecisionLine(id, verb, author, at, reason, targets, value, state);
    }

    /** Number of the entry. */
    public long number() {
        return Long.parseLong(id);
    }

    @Override
    public String sort() {
        return id;
    }

    @Override
    public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(LineType.ALL, "verb:" + verb, "state:" + state));
        targets.stream().map(Target::document).distinct().forEach(document -> keys.add("document:" + document));
        return keys;
    }
}
