package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.lexicon.Term.Kind;
import org.entente.reader.model.Token;

/** How far what one post is for goes on: "Trade <em>and Tourism</em>", "to Nigeria <em>and ECOWAS</em>". */
final class Chain {
    private final Lexicon lexicon;
    private final List<Token> tokens;

    Chain(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Where the portfolios that begin before {@code from} end: "Minister for Trade <em>and Tourism</em> X", "of Energy<em>, Climate and Transport</em>". */
    int portfolios(int from, boolean capital) {
        int to = from;
        for (int next = joint(to); next > to; next = joint(to)) {
            Optional<Match<Term>> more = lexicon.findAt(tokens, next, Kind.PORTFOLIO_AFTER);
            boolean head = lexicon.listAt(tokens, next).stream()
                    .anyMatch(m -> m.value().post());
            if (more.isEmpty() && !head && tokens.get(next - 1).is("and") && lone(next, capital)) {
                // "Minister of Roads and <em>Highways</em> of Ghana"
                return next + 1;
            }
            if (more.isEmpty() || head || tokens.get(next).capital() != capital) {
                return to;
            }
            boolean title = more.get().to() < tokens.size()
                    && lexicon.listAt(tokens, more.get().to()).stream()
                            .anyMatch(m -> m.value().post());
            if (title) {
                return to; // "Minister of Trade and Transport Minister X" are two
            }
            to = more.get().to();
        }
        return to;
    }

    /** One more word, with "of" or a comma behind it. */
    private boolean lone(int at, boolean capital) {
        return at + 1 < tokens.size()
                && tokens.get(at).capital() == capital
                && (tokens.get(at + 1).is("of") || tokens.get(at + 1).is(","))
                && lexicon.listAt(tokens, at).stream().noneMatch(m -> m.value().land());
    }

    /** The token after "and", "," or ", and" at {@code to}; {@code to} itself when none stands there. */
    private int joint(int to) {
        int next = to;
        if (next < tokens.size() && tokens.get(next).is(",")) {
            next++;
        }
        if (next < tokens.size()
                && (tokens.get(next).is("and") || tokens.get(next).is("&"))) {
            next++;
        }
        return next < tokens.size() ? next : to;
    }

    /** Where the states that begin before {@code from} end: "Ambassador to Nigeria <em>and ECOWAS</em>". */
    int states(int from) {
        int to = from;
        for (int next = joint(to); next > to; next = joint(to)) {
            Optional<Match<Term>> more = lexicon.listAt(tokens, next).stream()
                    .filter(m -> m.value().kind() == Kind.STATE || m.value().kind() == Kind.ORGANISATION)
                    .findFirst();
            if (more.isEmpty()
                    || (more.get().to() < tokens.size()
                            && tokens.get(more.get().to()).capital())) {
                return to;
            }
            to = more.get().to();
        }
        return to;
    }
}
