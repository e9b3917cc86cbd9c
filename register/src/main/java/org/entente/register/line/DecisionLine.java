package org.entente.register.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided.
 *
 * @param id the number of its entry in the ledger, twelve digits
 * @param verb {@code accept}, {@code reject}, {@code correct}, {@code merge}, {@code split}, {@code link}, …
 * @param targets what it is about: content, never a reading's own ids
 * @param places where the words of each target stand in the reading in force
 * @param value what the verb needs, as JSON
 * @param state the worst of the places' states, or {@code undone}
 */
public record DecisionLine(
        String id,
        String verb,
        String author,
        String at,
        String reason,
        List<Target> targets,
        List<Place> places,
        String value,
        String state)
        implements Kept {

    /** Verb of a note that only a side may read; its value holds the side, and the words sealed. */
    public static final String PRIVATE = "private_note";

    private static final Pattern SIDE = Pattern.compile("\"side\":\"([^\"\\\\]+)\"");
    private static final Pattern SEALED = Pattern.compile("\"sealed\":\"([^\"\\\\]+)\"");
    private static final Pattern ENTRY = Pattern.compile("\\{\"entry\":(\\d{1,18})}");
    public static final String EXACT = "exact";
    public static final String FUZZY = "fuzzy";
    public static final String ORPHAN = "orphan";
    public static final String UNDONE = "undone";

    /**
     * A finding, by its document, its kind and its words.
     *
     * @param says what it said when it was decided about, such as a commitment's wording: one sentence may hold several
     *     findings of a kind
     */
    public record Target(
            String document,
            String kind,
            int start,
            int end,
            String quote,
            @Nullable String says) {
        /** Kind of a target that is a relation, and no words of a document. */
        public static final String RELATION = "relation";

        /** What fits at least as well as this stands at the very place. */
        public static final long SAME_PLACE = 1L << 40;

        private static final long SAME_WORDING = 1L << 36;

        /** A relation, by its sides: {@code LA|VN}. */
        public static Target relation(String pair) {
            return new Target(RELATION + ":" + pair, RELATION, 0, 0, "", null);
        }

        /**
         * How well a finding with these bounds fits: the same place before another, the same wording before another, then
         * the code points that both have; 0 when there are none.
         */
        public long fit(int start, int end, @Nullable String says) {
            boolean same = start == this.start && end == this.end;
            int shared = Math.min(end, this.end) - Math.max(start, this.start);
            if (!same && shared <= 0) {
                return 0;
            }
            boolean wording = says != null && says.equals(this.says);
            return (same ? SAME_PLACE : 0) + (wording ? SAME_WORDING : 0) + Math.max(1, shared);
        }
    }

    /**
     * Where a target's words stand now.
     *
     * @param state {@code exact}, {@code fuzzy} (they moved, or the finding has other bounds) or {@code orphan} (gone)
     */
    public record Place(int start, int end, String state) {}

    /** The id of the decision that an entry holds. */
    public static String id(long number) {
        return "%012d".formatted(number);
    }

    /** The same decision, taken back. */
    public DecisionLine undone() {
        return new DecisionLine(id, verb, author, at, reason, targets, places, value, UNDONE);
    }

    /** The same decision, its words standing there. */
    public DecisionLine at(List<Place> places) {
        List<String> states = places.stream().map(Place::state).toList();
        String worst = states.contains(ORPHAN) ? ORPHAN : states.contains(FUZZY) ? FUZZY : EXACT;
        return new DecisionLine(id, verb, author, at, reason, targets, places, value, worst);
    }

    /** The same decision about the words where they stand now. */
    public DecisionLine standing() {
        List<Target> standing = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Place place = places.get(i);
            standing.add(new Target(
                    target.document(), target.kind(), place.start(), place.end(), target.quote(), target.says()));
        }
        return new DecisionLine(id, verb, author, at, reason, standing, places, value, state);
    }

    /** Number of the entry that this one undoes. */
    public Optional<Long> undoes() {
        Matcher entry = ENTRY.matcher(value);
        return verb.equals("undo") && entry.matches() ? Optional.of(Long.valueOf(entry.group(1))) : Optional.empty();
    }

    /** Is it for a side alone? It stands in no list that others see. */
    public boolean isPrivate() {
        return verb.equals(PRIVATE);
    }

    /** The side for which it was entered. */
    public Optional<String> side() {
        return first(SIDE);
    }

    /** The words of a private note, as they are kept. */
    public Optional<String> sealed() {
        return first(SEALED);
    }

    private Optional<String> first(Pattern pattern) {
        Matcher found = pattern.matcher(value);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
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
