package org.entente.register.fold;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Lines;
import org.entente.register.line.AliasLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.LineType;

/** What was merged into what, by hand. The data stay as they were, so that a merge can be taken back. */
final class Aliases {
    private Aliases() {}

    /** Whom or what this is taken to be now. */
    static String of(String id, Lines lines) {
        Set<String> seen = new HashSet<>();
        String at = id;
        Optional<AliasLine> alias = LineType.ALIASES.find(lines, at);
        while (alias.isPresent() && seen.add(at)) {
            at = alias.get().into();
            alias = LineType.ALIASES.find(lines, at);
        }
        return at;
    }

    static void put(String id, String into, DecisionLine decision, LineBook book) {
        if (!of(into, book).equals(id) && !id.equals(into)) {
            LineType.ALIASES.put(book, new AliasLine(id, into, decision.number()));
        }
    }

    /** Takes back what a decision merged; returns those into which it did. */
    static List<String> remove(DecisionLine decision, LineBook book) {
        List<AliasLine> merged = Pages.all(LineType.ALIASES, book, "decision:" + decision.number());
        List<String> into =
                merged.stream().map(alias -> of(alias.into(), book)).distinct().toList();
        merged.forEach(alias -> LineType.ALIASES.remove(book, alias.id()));
        return into;
    }
}
