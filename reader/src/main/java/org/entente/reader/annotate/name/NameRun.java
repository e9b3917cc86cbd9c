package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.lexicon.Term.Kind;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Token;

/** Finds where a run of capitals that may be a person's name ends. */
final class NameRun {
    private static final int LONGEST = 8;
    private static final Set<Pos> NEVER_FIRST =
            Set.of(Pos.DET, Pos.ADP, Pos.PRON, Pos.CCONJ, Pos.SCONJ, Pos.ADV, Pos.AUX, Pos.PUNCT, Pos.NUM);

    private final Lexicon lexicon;
    private final NameWords names;

    NameRun(Lexicon lexicon, NameWords names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The token after the run that starts at {@code start}; {@code start} itself when none does. */
    int end(List<Token> tokens, int start) {
        Token first = tokens.get(start);
        if (!word(first) || (start == 0 && NEVER_FIRST.contains(first.pos()) && !names.isName(first.norm()))) {
            return start;
        }
        if (start == 0 && first.pos() == Pos.ADP && placed(tokens, 1)) {
            return start; // "In Dar es Salaam", though In and Dar are names too
        }
        int at = start;
        int words = 0;
        int small = start;
        while (at < tokens.size() && words < LONGEST) {
            Token token = tokens.get(at);
            if (word(token) && !stops(tokens, at, start)) {
                at++;
                words++;
            } else if (at > start && initial(token)) {
                at++;
            } else if (at > start && joins(tokens, at)) {
                at++;
            } else if (korean(tokens, at, start)) {
                at += 2;
                small = at;
            } else if (at > start && nickname(tokens, at)) {
                at += 3;
            } else if (at > start && tokens.get(at).is(",") && at + 1 < tokens.size() && junior(tokens.get(at + 1))) {
                at += 2;
                break;
            } else {
                break;
            }
        }
        while (at > small && !word(tokens.get(at - 1)) && !initial(tokens.get(at - 1))) {
            at--;
        }
        return brief(tokens, start, at) ? start : at;
    }

    private boolean placed(List<Token> tokens, int at) {
        return at < tokens.size()
                && lexicon.listAt(tokens, at).stream().anyMatch(m -> m.value().place());
    }

    /** "MoU", "KCB KC": nothing but short capitals is no name. */
    private static boolean brief(List<Token> tokens, int from, int to) {
        for (Token token : tokens.subList(from, to)) {
            String text = token.text();
            boolean caps =
                    text.length() <= 4 && Character.isUpperCase(text.charAt(text.length() - 1)) && text.length() > 1;
            if (!caps) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean word(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0))
                && token.text().chars().noneMatch(Character::isDigit);
    }

    private static boolean initial(Token token) {
        return (token.text().length() == 2 && token.text().endsWith(".") && token.capital()) || junior(token);
    }

    static boolean junior(Token token) {
        return token.norm().equals("jr.")
                || token.norm().equals("sr.")
                || token.text().equals("Jr");
    }

    /** Cho Sei-young, Kim Jong-un: a family name, a name and a glued small one. */
    private boolean korean(List<Token> tokens, int at, int start) {
        return at - start >= 2
                && at + 1 < tokens.size()
                && tokens.get(at).is("-")
                && names.isFamily(tokens.get(start).norm())
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start()
                && Character.isLowerCase(tokens.get(at + 1).text().charAt(0));
    }

    /** Ferdinand "Bongbong" Marcos. */
    private static boolean nickname(List<Token> tokens, int at) {
        return at + 3 < tokens.size()
                && "\"“”'‘’".contains(tokens.get(at).text())
                && word(tokens.get(at + 1))
                && "\"“”'‘’".contains(tokens.get(at + 2).text())
                && word(tokens.get(at + 3));
    }

    /** "del Pilar", "Al-Thani", "Keo-": a small word or a glued hyphen, with a capital after it. */
    private boolean joins(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        if (token.is("-")) {
            boolean glued = tokens.get(at - 1).span().end() == token.span().start()
                    && token.span().end() == tokens.get(at + 1).span().start();
            return glued && word(tokens.get(at + 1)) && !land(tokens, at + 1);
        }
        int next = at + 1;
        if (!names.isParticle(token.text())) {
            return false;
        }
        while (next < tokens.size() && names.isParticle(tokens.get(next).text())) {
            next++;
        }
        return next < tokens.size() && word(tokens.get(next)) && !land(tokens, next);
    }

    /** "Tô" is not "to"; "To" inside a sentence, or before another name word, is a name: "To Lam travelled". */
    private boolean plain(List<Token> tokens, int at, Match<Term> match) {
        Token token = tokens.get(at);
        if (token.text().chars().anyMatch(c -> c > 0x7f)) {
            return false;
        }
        if (!match.value().text().equals("opening words")) {
            return true;
        }
        boolean followed = at + 1 < tokens.size() && word(tokens.get(at + 1)) && !land(tokens, at + 1);
        return !(names.isName(token.norm())
                && (at > 0 || (followed && names.isName(tokens.get(at + 1).norm()))));
    }

    private boolean land(List<Token> tokens, int at) {
        return lexicon.listAt(tokens, at).stream().anyMatch(m -> m.value().land());
    }

    private boolean stops(List<Token> tokens, int at, int start) {
        for (Match<Term> match : lexicon.listAt(tokens, at)) {
            Kind kind = match.value().kind();
            if (kind == Kind.PLAIN && !plain(tokens, at, match)) {
                continue;
            }
            boolean known =
                    switch (kind) {
                        case STATE, DEMONYM, PEOPLE, ORGANISATION, PARTY, LEGISLATURE, PLAIN -> true;
                        case TITLE, TITLES, BODY_NOUN, PLACE_NOUN, SEAT -> true;
                        case HONORIFIC -> at == start;
                        case CITY, REGION ->
                            (at == start && !names.isName(tokens.get(at).norm())) || match.to() - at > 1;
                        default -> false;
                    };
            if (known && !(names.isFamily(tokens.get(at).norm()) && kind != Kind.STATE)) {
                return true;
            }
        }
        return false;
    }
}
