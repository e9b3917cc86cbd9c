package org.entente.reader.annotate.name;

import java.util.List;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;

/** The pieces of one sentence in a row, and what stands between them. */
record PieceRow(Sentence sentence, List<Piece> pieces) {
    List<Token> tokens() {
        return sentence.tokens();
    }

    Piece get(int q) {
        return pieces.get(q);
    }

    int size() {
        return pieces.size();
    }

    boolean is(int q, Piece.Kind kind) {
        return q >= 0 && q < pieces.size() && pieces.get(q).kind() == kind;
    }

    /** The folded words between piece {@code q} and the next one. */
    String gap(int q) {
        StringBuilder out = new StringBuilder();
        for (int i = pieces.get(q).to(); i < pieces.get(q + 1).from(); i++) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(Fold.fold(tokens().get(i).text()));
        }
        return out.toString();
    }

    /** The folded word {@code offset} tokens away from {@code at}, or the empty string. */
    String norm(int at) {
        return at >= 0 && at < tokens().size() ? tokens().get(at).norm() : "";
    }

    Span span(int from, int to) {
        return new Span(
                tokens().get(from).span().start(), tokens().get(to - 1).span().end());
    }

    /** A name follows piece {@code q} at once, with nothing but forms of address between. */
    boolean directName(int q) {
        int next = q + 1;
        while (is(next, Piece.Kind.HONORIFIC)) {
            next++;
        }
        return is(next, Piece.Kind.NAME) && gap(q).isEmpty() && gap(next - 1).isEmpty();
    }

    /** "by the Chairperson of …, <em>Vietnamese</em> Ambassador X": a post that opens with a state begins anew. */
    boolean ownState(int q) {
        TitleUnit unit = pieces.get(q).title();
        return unit != null
                && unit.country() != null
                && !Fold.fold(unit.title()).startsWith(tokens().get(unit.from()).norm());
    }
}
