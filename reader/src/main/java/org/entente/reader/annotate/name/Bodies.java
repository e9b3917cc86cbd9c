package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Body;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.jspecify.annotations.Nullable;

/** Collects the bodies and states of one article; each gets one id however it is written. */
final class Bodies {
    private final Lexicon lexicon;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    Bodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Draft(
            String id,
            String name,
            Body.Kind kind,
            @Nullable String country,
            List<Span> mentions) {}

    /** The id of the body that a piece names. */
    String add(Piece piece, Span span) {
        BodyUnit unit = piece.body();
        if (unit != null) {
            return put(Fold.fold(unit.name()), unit.name(), unit.kind(), unit.country(), span);
        }
        Term term = piece.term();
        String country = term == null ? null : term.country();
        if (term == null || country == null) {
            throw new IllegalArgumentException("names no body: " + piece);
        }
        return put("state " + country, lexicon.stateName(country), Body.Kind.STATE, country, span);
    }

    /** The id of a city or province that acts. */
    String locality(Piece piece, Span span, Sentence sentence) {
        String name = BodyParser.text(sentence.tokens(), piece.from(), piece.to());
        Term term = piece.term();
        return put(Fold.fold(name), name, Body.Kind.LOCALITY, term == null ? null : term.country(), span);
    }

    private String put(String key, String name, Body.Kind kind, @Nullable String country, Span span) {
        Draft draft = drafts.computeIfAbsent(
                key, k -> new Draft("b" + (drafts.size() + 1), name, kind, country, new ArrayList<>()));
        draft.mentions.add(span);
        return draft.id;
    }

    List<Body> list() {
        return drafts.values().stream()
                .map(d -> new Body(d.id, d.name, d.kind, d.country, List.copyOf(d.mentions)))
                .toList();
    }
}
