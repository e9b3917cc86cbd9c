package org.entente.reader.annotate.name;

import org.entente.reader.lexicon.Term;
import org.jspecify.annotations.Nullable;

/** A phrase of a sentence and what it is; exactly one of title, body and term is set, none for an unknown name. */
record Piece(
        Kind kind,
        int from,
        int to,
        @Nullable TitleUnit title,
        @Nullable BodyUnit body,
        @Nullable Term term) {
    /** What a phrase is. */
    enum Kind {
        TITLE,
        NAME,
        HONORIFIC,
        LAND,
        PLACE,
        BODY,
        THING
    }

    static Piece title(TitleUnit unit) {
        return new Piece(Kind.TITLE, unit.from(), unit.to(), unit, null, null);
    }

    static Piece body(BodyUnit unit) {
        return new Piece(Kind.BODY, unit.from(), unit.to(), null, unit, null);
    }

    static Piece term(Kind kind, int from, int to, @Nullable Term term) {
        return new Piece(kind, from, to, null, null, term);
    }
}
