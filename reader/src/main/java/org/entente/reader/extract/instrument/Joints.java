package org.entente.reader.extract.instrument;

import java.util.List;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/** Whether "and" or a comma goes on with the complement it stands in. */
final class Joints {
    private static final int ITEM = 4;

    private Joints() {}

    /** "trade <em>and</em> science", not "the statement <em>and</em> the plan" nor "and successfully organising". */
    static boolean joins(Scene scene, int at) {
        if (at + 1 >= scene.size()) {
            return false;
        }
        Token next = scene.tokens().get(at + 1);
        return switch (next.pos()) {
            case DET, VERB, AUX, ADV, PRON -> false;
            default -> scene.clauses().stream().noneMatch(c -> c.verb() == at + 1);
        };
    }

    /** "economics, culture, education <em>and</em> science": a list goes on over its commas. */
    static boolean lists(Scene scene, int comma) {
        List<Token> tokens = scene.tokens();
        if (scene.norm(comma + 1).equals("and")) {
            return joins(scene, comma + 1);
        }
        for (int at = comma + 1; at < Math.min(tokens.size(), comma + 2 + ITEM); at++) {
            Token token = tokens.get(at);
            if (at > comma + 1 && (token.is(",") || token.is("and"))) {
                return joins(scene, comma);
            }
            if ((token.pos() != Pos.NOUN && token.pos() != Pos.ADJ && token.pos() != Pos.PROPN)
                    || (token.capital()
                            && at == comma + 1
                            && !scene.tokens().get(comma - 1).capital())) {
                return false;
            }
        }
        return false;
    }
}
