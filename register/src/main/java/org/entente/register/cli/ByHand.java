package org.entente.register.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people enter by hand, in the shape of a reading; it rests on their note instead of a quote. */
final class ByHand {
    private final Sides sides;
    private final Map<String, Object> note;
    private final List<Map<String, Object>> people = new ArrayList<>();
    private final Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> care = new LinkedHashMap<>();

    ByHand(Sides sides, String note) {
        this.sides = sides;
        this.note = map(
                "start", 0, "end", note.codePointCount(0, note.length()), "quote", note, "prefix", "", "suffix", "");
    }

    Map<String, Object> engagement(
            String kind, String status, @Nullable String when, @Nullable String place, List<String> with) {
        List<Map<String, Object>> participants = new ArrayList<>();
        for (String one : with) {
            Who who = Who.of(one, sides);
            participants.add(
                    map("actor", actor(who), "role", "participant", "side", who.side(), "capacity", who.post()));
        }
        Map<String, Object> engagement = map("id", "e1", "kind", kind, "status", status);
        engagement.put("when", when == null ? null : Dates.of("--when", when));
        engagement.put("place", place == null ? null : Corrections.place(place));
        engagement.put("participants", participants);
        engagement.put("confidence", 1);
        engagement.put("evidence", List.of(note));
        return reading("engagements", engagement);
    }

    /** Who must see to the commitment that comes next, and when to be reminded of it. */
    void care(@Nullable String responsible, @Nullable String reminder) {
        care.put("responsible", responsible);
        care.put("reminder", reminder);
    }

    Map<String, Object> commitment(
            String act, String what, List<String> by, List<String> to, List<String> fields, @Nullable String due) {
        Map<String, Object> commitment = map("id", "c1", "act", act, "what", what);
        commitment.put("by", by.stream().map(one -> actor(Who.of(one, sides))).toList());
        commitment.put("to", to.stream().map(one -> actor(Who.of(one, sides))).toList());
        commitment.put("fields", fields);
        commitment.put("continuing", false);
        commitment.put("due", due == null ? null : Dates.of("--due", due));
        commitment.putAll(care);
        commitment.put("confidence", 1);
        commitment.put("evidence", List.of(note));
        return reading("commitments", commitment);
    }

    private Map<String, Object> reading(String list, Map<String, Object> finding) {
        return map("people", people, "bodies", List.copyOf(bodies.values()), list, List.of(finding));
    }

    private String actor(Who who) {
        if (who.name() == null) {
            return String.valueOf(
                    bodies.computeIfAbsent(who.side(), this::state).get("id"));
        }
        String id = "p" + (people.size() + 1);
        Map<String, Object> person = map("id", id, "name", who.name(), "country", who.side());
        person.put("variants", List.of(who.name()));
        person.put(
                "posts",
                who.post() == null
                        ? List.of()
                        : List.of(
                                map("title", who.post(), "organisation", "", "country", who.side(), "former", false)));
        person.put("evidence", List.of(note));
        people.add(person);
        return id;
    }

    private Map<String, Object> state(String side) {
        return map("id", "b" + (bodies.size() + 1), "name", side, "kind", "state", "country", side);
    }

    private static Map<String, Object> map(@Nullable Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
