package org.entente.reader.annotate.reference;

import java.util.List;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Token;

/** Which tokens of a sentence are somebody's very words, in quotation marks. */
final class Quotes {
    private final boolean[] inside;
    private final boolean open;

    private Quotes(boolean[] inside, boolean open) {
        this.inside = inside;
        this.open = open;
    }

    /** @param open whether a quotation goes on from the sentence before */
    static Quotes of(Sentence sentence, boolean open) {
        List<Token> tokens = sentence.tokens();
        boolean[] inside = new boolean[tokens.size()];
        boolean on = open;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (text.equals("“") || text.equals("«")) {
                on = true;
            } else if (text.equals("”") || text.equals("»")) {
                on = false;
            } else if (text.equals("\"")) {
                on = !on;
            }
            inside[i] = on;
        }
        return new Quotes(inside, on);
    }

    boolean inside(int token) {
        return inside[token];
    }

    /** The first token after {@code from} that stands outside again; the length of the sentence when none does. */
    int end(int from) {
        int at = from;
        while (at < inside.length && inside[at]) {
            at++;
        }
        return at;
    }

    /** A quotation goes on after the sentence. */
    boolean open() {
        return open;
    }
}
