package org.entente.reader.annotate.name;

import java.util.List;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Token;

/**
 * A post at the end of a phrase that opens the sentence, whose comma does not tie it to the name behind: "<em>On behalf of the
 * President of Zambia,</em> Foreign Minister Haimbe handed over …", "<em>authorised by the King,</em> he and his deputy …".
 */
final class Fronted {
    private static final int LONGEST = 14;

    private final PieceRow row;

    Fronted(PieceRow row) {
        this.row = row;
    }

    /** Is the post of piece {@code q} such a one, so that the name of piece {@code p} is somebody else? */
    boolean parts(int q, int p) {
        TitleUnit unit = row.get(q).title();
        return unit != null && opens(unit.from()) && !enclosed(p);
    }

    /** "At the invitation of the Prime Minister of Laos<em>, Sonexay Siphandone, the</em> …": a comma behind, and no post of his own. */
    private boolean enclosed(int p) {
        boolean own = row.is(p + 1, Piece.Kind.TITLE) && row.gap(p).equals(",") && !row.directName(p + 1);
        return row.norm(row.get(p).to()).equals(",") && !own;
    }

    /** From the sentence's start or a comma up to the post runs a phrase of a preposition or a participle, without a subject. */
    private boolean opens(int post) {
        List<Token> tokens = row.tokens();
        int from = post;
        while (from > 0 && !tokens.get(from - 1).is(",")) {
            from--;
        }
        int before = from == 0 ? post : from;
        Token first = tokens.get(from);
        boolean phrase = first.pos() == Pos.ADP || participle(first);
        return post - from <= LONGEST
                && from < post
                && phrase
                && tied(tokens, from, post)
                && (from == 0 || tokens.get(0).pos() == Pos.ADP && verbless(tokens.subList(0, before)));
    }

    private static boolean participle(Token token) {
        return token.norm().endsWith("ed") || token.norm().endsWith("ing");
    }

    /** A preposition stands before the post: "by the", "of the". */
    private static boolean tied(List<Token> tokens, int from, int post) {
        int at = post - 1;
        while (at > from && tokens.get(at).pos() == Pos.DET) {
            at--;
        }
        return tokens.get(at).pos() == Pos.ADP && verbless(tokens.subList(from + 1, post));
    }

    private static boolean verbless(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> token.pos() == Pos.VERB || token.pos() == Pos.AUX);
    }
}
