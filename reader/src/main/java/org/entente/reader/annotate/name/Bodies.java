package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Body;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** Collects the bodies and states of one article; each gets one id however it is written. */
final class Bodies {

    private final Lexicon lexicon;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private final Map<String, String> hints = new LinkedHashMap<>();

    Bodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static final class Draft {
        final String id;
        final Body.Kind kind;
        final List<Span> mentions = new ArrayList<>();
        String name;

        @Nullable
        String country;

        Draft(String id, String name, Body.Kind kind, @Nullable String country) {
            this.id = id;
            this.name = name;
            this.kind = kind;
            this.country = country;
        }
    }

    /** The id of the body that a piece names. */
    String add(Piece piece, Span span) {
        BodyUnit unit = piece.body();
        if (unit != null) {
            return unit(unit, span);
        }
        Term term = piece.term();
        if (term == null || term.country() == null) {
            throw new IllegalArgumentException("names no body: " + piece);
        }
        return state(term.country(), span);
    }

    String state(String country, Span span) {
        return put("state " + country, lexicon.stateName(country), Body.Kind.STATE, country, span);
    }

    /** Makes sure that the state or organisation which somebody serves is there. */
    void side(@Nullable String country, Span span) {
        boolean known = country == null || drafts.values().stream().anyMatch(d -> country.equals(d.country));
        if (!known && country != null && lexicon.isState(country)) {
            state(country, span);
        } else if (!known && country != null) {
            put(Fold.fold(country), country, Body.Kind.INTERNATIONAL_ORGANISATION, country, span);
        }
    }

    /** The id of a city or province. */
    String locality(String name, @Nullable String country, Span span) {
        return put(Fold.fold(name), name, Body.Kind.LOCALITY, country, span);
    }

    /** The id of an office that stands for whoever holds it, or speaks by somebody without a name. */
    String office(String name, @Nullable String country, Span span) {
        return put(Fold.fold(name), name, Body.Kind.OFFICE, country, span);
    }

    /** A body that a post names: "European <em>Commission</em> President" makes "the Commission" that one. */
    void hint(String name, @Nullable String country) {
        if (name.contains(" ") && country != null) {
            hints.putIfAbsent(name, country);
        }
    }

    private String unit(BodyUnit unit, Span span) {
        String key = key(unit);
        String noun = Fold.fold(unit.name());
        if (lexicon.words("brief bodies").contains(noun) && !drafts.containsKey(key)) {
            for (Map.Entry<String, String> hint : hints.entrySet()) {
                if (Fold.fold(hint.getKey()).endsWith(" " + noun)) {
                    return put(Fold.fold(hint.getKey()), hint.getKey(), unit.kind(), hint.getValue(), span);
                }
            }
        }
        return put(key, unit.name(), unit.kind(), unit.country(), span);
    }

    /** "the Commission" after "European Commission": the body named last whose name closes with the noun, or opens with it. */
    private String key(BodyUnit unit) {
        String noun = Fold.fold(unit.name());
        if (!lexicon.words("brief bodies").contains(noun)) {
            return unit.key();
        }
        String found = unit.key();
        int last = -1;
        for (Map.Entry<String, Draft> entry : drafts.entrySet()) {
            Draft draft = entry.getValue();
            String name = Fold.fold(draft.name);
            int end = draft.mentions.get(draft.mentions.size() - 1).end();
            if ((name.endsWith(" " + noun) || name.startsWith(noun + " ")) && end > last) {
                found = entry.getKey();
                last = end;
            }
        }
        return found;
    }

    /** A body keeps the fullest name that it is given: "European Union (EU)" rather than "EU". */
    private String put(String key, String name, Body.Kind kind, @Nullable String country, Span span) {
        Draft draft = drafts.computeIfAbsent(key, k -> new Draft("b" + (drafts.size() + 1), name, kind, country));
        draft.name = name.length() > draft.name.length() ? name : draft.name;
        draft.country = draft.country == null ? country : draft.country;
        draft.mentions.add(span);
        return draft.id;
    }

    List<Body> list() {
        return drafts.values().stream()
                .map(d -> new Body(d.id, d.name, d.kind, d.country, List.copyOf(d.mentions)))
                .toList();
    }
}
