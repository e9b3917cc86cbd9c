package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.lexicon.Term.Kind;
import org.entente.reader.model.Token;

/** Reads behind a post what no list knows: "head of <em>the border guard department</em>", "Minister for <em>Nordic Cooperation</em>". */
final class LooseTail {
    private final Lexicon lexicon;
    private final NameWords names;
    private final List<Token> tokens;
    private final TitleDraft draft;

    LooseTail(Lexicon lexicon, NameWords names, List<Token> tokens, TitleDraft draft) {
        this.lexicon = lexicon;
        this.names = names;
        this.tokens = tokens;
        this.draft = draft;
    }

    /** "head of <em>the office</em>", "Mayor of <em>Springfield</em>". */
    boolean take(int next, boolean capital) {
        Token token = tokens.get(next);
        if (plainBody(next)) {
            return true;
        }
        if (!capital || !token.capital() || names.isFamily(token.norm()) || plain(next)) {
            return false;
        }
        int to = next + 1;
        // "Minister for Nordic Cooperation <em>Henrik Lindqvist</em>": the last two of many capitals are a name
        int end = next;
        while (end < tokens.size() && tokens.get(end).capital()) {
            end++;
        }
        boolean set = end < tokens.size() && tokens.get(end).is(",");
        int most = end - next >= 4 || (end - next == 3 && !set) ? end - next - 2 : 3;
        for (int words = 1; words < Math.min(3, most) && to < tokens.size() && goesOn(to); words++) {
            Optional<Match<Term>> joined = tokens.get(to).is("and") && to + 1 < tokens.size()
                    ? lexicon.findAt(tokens, to + 1, Kind.PORTFOLIO_AFTER)
                    : Optional.empty();
            if (joined.isPresent()) {
                // "Deputy Minister for Political <em>and Economic Affairs</em>"
                to = joined.get().to();
                break;
            }
            if (joins(to)) {
                to += tokens.get(to + 1).is("the") ? 3 : 2;
                to += to < tokens.size() && tokens.get(to).text().equals("Affairs") ? 1 : 0;
                break;
            }
            to++;
        }
        draft.organisation = draft.organisation.isEmpty() ? BodyParser.text(tokens, next, to) : draft.organisation;
        return draft.end(tokens, to, true);
    }

    private boolean goesOn(int to) {
        return joins(to)
                || (tokens.get(to).is("and")
                        && to + 1 < tokens.size()
                        && lexicon.findAt(tokens, to + 1, Kind.PORTFOLIO_AFTER).isPresent())
                || (tokens.get(to).capital() && !names.isFamily(tokens.get(to).norm()) && !plain(to));
    }

    /** "Asia <em>and the</em> Pacific". */
    private boolean joins(int to) {
        int next = to + 1 < tokens.size() && tokens.get(to + 1).is("the") ? to + 2 : to + 1;
        return tokens.get(to).is("and")
                && next < tokens.size()
                && tokens.get(next).capital()
                && lexicon.listAt(tokens, next).stream()
                        .noneMatch(m -> m.value().post() || m.value().beforePost());
    }

    /** "president of <em>the Spanish government</em>", "head of the <em>border guard department</em>". */
    private boolean plainBody(int next) {
        int from = next;
        Optional<Match<Term>> land = lexicon.listAt(tokens, next).stream()
                .filter(m -> m.value().land())
                .findFirst();
        if (land.isPresent()) {
            from = land.get().to();
            from += from < tokens.size() && tokens.get(from).norm().startsWith("'") ? 1 : 0;
        }
        int end = from;
        for (int i = from; i < Math.min(from + 5, tokens.size()) && describes(tokens.get(i)); i++) {
            Optional<Match<Term>> noun = lexicon.findAt(tokens, i, Kind.BODY_NOUN);
            end = noun.isPresent() ? noun.get().to() : end;
        }
        if (end == from) {
            return false;
        }
        if (draft.organisation.isEmpty() || !draft.portfolio) {
            draft.organisation = BodyParser.text(tokens, from, end);
        }
        if (land.isPresent() && draft.country == null) {
            draft.country = land.get().value().country();
        }
        draft.dressed = true;
        draft.at = end;
        return true;
    }

    private boolean plain(int i) {
        return lexicon.listAt(tokens, i).stream()
                .anyMatch(m -> m.value().kind() == Kind.PERSON
                        || m.value().post()
                        || (m.value().kind() == Kind.PLAIN && !m.value().text().equals("generic nouns")));
    }

    /** A small noun or adjective, as in the name of an office that is not written with capitals. */
    static boolean describes(Token token) {
        return !token.capital()
                && switch (token.pos()) {
                    case NOUN, ADJ, PROPN -> true;
                    default -> false;
                };
    }
}
