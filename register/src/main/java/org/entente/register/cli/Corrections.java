package org.entente.register.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.Engagement;
import org.entente.register.line.DecisionLine.Target;
import org.jspecify.annotations.Nullable;

/** Corrections as people type them → values of a reading. */
final class Corrections {
    /** What may be corrected in findings of a kind. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "event", List.of("kind", "status", "when", "place", "with", "without"),
            "commitment", List.of("act", "what", "fields", "continuing", "due", "responsible", "reminder"),
            "person", List.of("name", "country"),
            "instrument", List.of("title", "status"),
            "mechanism", List.of("name", "session", "when"),
            "honour", List.of("award", "recipients"),
            "milestone", List.of("name", "when"));

    private Corrections() {}

    /**
     * {@code when=2024-07-12} is a date, {@code place=Hanoi,VN} a place, {@code fields=energy,health} a list; {@code
     * with=LA: Sonexay Siphandone, Prime Minister} takes part, {@code without=To Lam} does not.
     */
    static Map<String, Object> of(Target target, Map<String, String> typed) {
        List<String> fields = FIELDS.getOrDefault(target.kind(), List.of());
        Map<String, Object> values = new LinkedHashMap<>();
        typed.forEach((field, text) -> {
            if (!fields.contains(field)) {
                throw new UsageException("of this, --set takes " + String.join(", ", fields) + ", not " + field);
            }
            values.put(field, value(target, field, text));
        });
        return values;
    }

    /** Who takes part, in the shape of a decision. */
    static Map<String, Object> with(Who who) {
        Map<String, Object> with = new LinkedHashMap<>();
        with.put("side", who.side());
        if (who.name() != null) {
            with.put("name", who.name());
        }
        if (who.post() != null && !who.post().isBlank()) {
            with.put("post", who.post());
        }
        return with;
    }

    /** Who takes no part: somebody whom the engagement names. */
    private static Map<String, Object> without(Target target, String name) {
        String says = target.says() == null ? "" : Fold.fold(target.says());
        if (!says.contains(Fold.fold(name.strip()))) {
            throw new UsageException("--set without takes somebody who is named as taking part, not " + name);
        }
        return Map.of("names", List.of(name.strip()));
    }

    private static @Nullable Object value(Target target, String field, String text) {
        String option = "--set " + field;
        if (text.isBlank()
                && List.of("when", "due", "place", "country", "session", "responsible", "reminder")
                        .contains(field)) {
            return null;
        }
        return switch (field) {
            case "when", "due" -> Dates.of(option, text);
            case "reminder" -> Dates.day(option, text);
            case "place" -> place(text);
            case "kind" -> Words.check(option, text, Words.of(Engagement.Type.values()));
            case "act" -> Words.check(option, text, Words.of(Commitment.Act.values()));
            case "with" -> with(Who.of(text, new Sides(KnowledgeFiles.shipped())));
            case "without" -> without(target, text);
            case "status" ->
                target.kind().equals("event") ? Words.check(option, text, Words.of(Engagement.Status.values())) : text;
            case "fields" -> Words.all(option, list(text), Words.fields());
            case "recipients" -> list(text);
            case "continuing" -> Boolean.valueOf(Words.check(option, text, List.of("true", "false")));
            case "session" -> number(option, text);
            default -> text;
        };
    }

    private static List<String> list(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static int number(String option, String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new UsageException(option + " takes a number, not " + text);
        }
        return Integer.parseInt(text);
    }

    static Map<String, Object> place(String text) {
        String[] parts = text.strip().split("\\s*,\\s*", 2);
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("city", parts.length == 2 || parts[0].length() != 2 ? parts[0] : null);
        place.put("country", parts.length == 2 ? parts[1] : parts[0].length() == 2 ? parts[0] : null);
        return place;
    }
}
