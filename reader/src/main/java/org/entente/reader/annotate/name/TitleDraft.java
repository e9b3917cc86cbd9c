package org.entente.reader.annotate.name;

import java.util.List;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** A post while it is being read. */
final class TitleDraft {
    /** The token read next. */
    int at;

    /** Where the words of the title itself begin; -1 while unknown. */
    int titleFrom = -1;

    String organisation = "";

    /** " of Foreign Affairs": the part of the title after its core. */
    String tail = "";

    @Nullable
    String country;

    boolean former;

    /** Something besides the core stands there. */
    boolean dressed;

    boolean portfolio;

    TitleDraft(int start) {
        this.at = start;
    }

    /** Goes on behind token {@code to}; what is read of a portfolio belongs to the title. Always true, for whoever takes it. */
    boolean end(List<Token> tokens, int to, boolean partOfTitle) {
        if (partOfTitle && tail.isEmpty() && portfolio) {
            tail = " " + BodyParser.text(tokens, at, to);
        }
        dressed = true;
        at = to;
        return true;
    }
}
