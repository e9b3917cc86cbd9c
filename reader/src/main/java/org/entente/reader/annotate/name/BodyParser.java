package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Body;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads the name of a body: capitals around a noun such as "Ministry", with its "of …" and its abbreviation. */
final class BodyParser {
    private static final Set<String> OF = Set.of("of", "for", "on");
    private static final Set<String> JOINTS = Set.of("of", "for", "on", "the", "and", "&", "'s", "'");

    private final Lexicon lexicon;
    private final NameWords names;
    private final Map<String, BodyUnit> abbreviations;

    /** @param abbreviations what this article has introduced in brackets: "Coast Guard (PCG)" */
    BodyParser(Lexicon lexicon, NameWords names, Map<String, BodyUnit> abbreviations) {
        this.lexicon = lexicon;
        this.names = names;
        this.abbreviations = abbreviations;
    }

    Optional<BodyUnit> find(List<Token> tokens, int start) {
        Optional<BodyUnit> found = new Run(tokens, start).find();
        BodyUnit brief = abbreviations.get(tokens.get(start).text());
        if (brief != null && found.isEmpty()) {
            return Optional.of(
                    new BodyUnit(start, start + 1, brief.name(), brief.kind(), brief.country(), brief.key()));
        }
        return found;
    }

    /** "Philippine Coast Guard (PCG)" → PCG. */
    static Optional<String> brief(List<Token> tokens, BodyUnit unit) {
        int last = unit.to() - 1;
        boolean bracket = unit.to() - unit.from() > 3
                && tokens.get(last).is(")")
                && tokens.get(last - 2).is("(");
        String word = bracket ? tokens.get(last - 1).text() : "";
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? Optional.of(word) : Optional.empty();
    }

    private final class Run {
        private final List<Token> tokens;
        private final int start;
        private int at;
        private int good = -1;
        private boolean noun;
        private boolean object;
        /** Where a known organisation or party that opens the name ends, and the code that all its names share. */
        private int whole;

        private String code = "";
        private Body.@Nullable Kind kind;
        private @Nullable String country;

        Run(List<Token> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
            this.at = start;
        }

        Optional<BodyUnit> find() {
            while (at < tokens.size() && step()) {}
            if (!noun || good < 0) {
                return Optional.empty();
            }
            int bracket = start;
            while (bracket < good && !tokens.get(bracket).is("(")) {
                bracket++;
            }
            String name = text(tokens, start, bracket);
            String key = whole > 0 && (good == whole || tokens.get(whole).is("(")) ? code : name;
            return Optional.of(
                    new BodyUnit(start, good, name, kind == null ? Body.Kind.OTHER : kind, country, Fold.fold(key)));
        }

        private boolean step() {
            Token token = tokens.get(at);
            if (token.is("(")) {
                return abbreviation();
            }
            if (JOINTS.contains(token.norm())) {
                return joint(token);
            }
            if (!token.capital()) {
                return false;
            }
            boolean afterOf = at > start && OF.contains(before());
            for (Match<Term> match : lexicon.listAt(tokens, at)) {
                Term term = match.value();
                switch (term.kind()) {
                    case ORGANISATION, PARTY, LEGISLATURE -> {
                        if (at == start && term.kind() != Term.Kind.LEGISLATURE) {
                            whole = match.to();
                            code = term.text();
                        }
                        return take(match, kind(term), true);
                    }
                    case BODY_NOUN -> {
                        return take(
                                match,
                                Body.Kind.valueOf(term.entry().get("kind").toUpperCase(Locale.ROOT)),
                                true);
                    }
                    case PORTFOLIO_AFTER -> {
                        if (afterOf && noun) {
                            return take(match, null, false);
                        }
                    }
                    case TITLE, TITLES -> {
                        return false;
                    }
                    case STATE, DEMONYM, REGION, CITY -> {
                        return (!noun || joined()) && take(match, null, false);
                    }
                    case PLAIN -> {
                        if (noun && term.text().equals("calendar")) {
                            return false;
                        }
                    }
                    case HONORIFIC -> {
                        if (afterOf && match.to() - match.from() > 1) {
                            return take(match, null, false); // "Office of <em>His Majesty</em>"
                        }
                    }
                    case PERSON, SEAT, PEOPLE, MODIFIER, PORTFOLIO_BEFORE, PLACE_NOUN, AVOID -> {}
                }
            }
            return word(afterOf);
        }

        private boolean word(boolean afterOf) {
            if (noun && !afterOf && (!object || name())) {
                return false;
            }
            if (!noun && at == start && opening(tokens, at)) {
                return false;
            }
            object = noun;
            at++;
            if (noun) {
                good = at;
            }
            return true;
        }

        /** "High Council for National Reconciliation <em>Abdullah Abdullah</em>": a person's name begins. */
        private boolean name() {
            Token next = tokens.get(Math.min(at + 1, tokens.size() - 1));
            return names.isName(tokens.get(at).norm()) && (!next.capital() || names.isName(next.norm()));
        }

        /** A joint counts only when a capital follows: "of the", "and", "'s". */
        private boolean joint(Token token) {
            boolean possessive = token.norm().startsWith("'");
            int next = at + 1;
            while (next < tokens.size() && tokens.get(next).is("the")) {
                next++;
            }
            boolean capital = next < tokens.size() && tokens.get(next).capital();
            boolean allowed = possessive ? at > start : noun && ((!token.is("and") && !token.is("&")) || object);
            if (!capital || !allowed || (token.is("and") && startsOther(next))) {
                return false;
            }
            object = object && token.is("and");
            at++;
            return true;
        }

        /** "Ministry of Health and <em>President</em> …", "… and <em>Laos</em>": another phrase begins. */
        private boolean startsOther(int next) {
            return lexicon.listAt(tokens, next).stream()
                    .anyMatch(m -> m.value().land()
                            || m.value().kind() == Term.Kind.TITLE
                            || m.value().kind() == Term.Kind.MODIFIER
                            || m.value().kind() == Term.Kind.BODY_NOUN
                            || m.value().kind() == Term.Kind.HONORIFIC
                            || m.value().kind() == Term.Kind.PERSON);
        }

        private boolean abbreviation() {
            boolean fits = noun
                    && at + 2 < tokens.size()
                    && tokens.get(at + 2).is(")")
                    && tokens.get(at + 1).text().length() <= 8
                    && tokens.get(at + 1).capital();
            if (fits) {
                at += 3;
                good = at;
            }
            return fits;
        }

        private boolean take(Match<Term> match, Body.@Nullable Kind found, boolean names) {
            if (names && noun && !joined() && found == Body.Kind.LEGISLATURE && good == at) {
                return false;
            }
            at = match.to();
            noun |= names;
            // "General Staff of the <em>Lao People's Army</em>": an adjective wants its noun
            object = !names
                    && noun
                    && (match.value().kind() == Term.Kind.PORTFOLIO_AFTER
                            || match.value().kind() == Term.Kind.DEMONYM);
            if (found != null && (kind == null || kind == Body.Kind.PARTY)) {
                kind = found;
            }
            if (country == null) {
                country = match.value().country();
            }
            if (noun) {
                good = at;
            }
            return true;
        }

        private boolean joined() {
            return at > start
                    && (JOINTS.contains(before()) || tokens.get(at - 1).is("-"));
        }

        private String before() {
            String norm = tokens.get(at - 1).norm();
            return norm.equals("the") && at - 1 > start ? tokens.get(at - 2).norm() : norm;
        }
    }

    private boolean opening(List<Token> tokens, int at) {
        return lexicon.listAt(tokens, at).stream()
                .anyMatch(m ->
                        m.value().kind() == Term.Kind.PLAIN && !m.value().text().equals("generic nouns"));
    }

    private static Body.Kind kind(Term term) {
        return switch (term.kind()) {
            case PARTY -> Body.Kind.PARTY;
            case LEGISLATURE -> Body.Kind.LEGISLATURE;
            default -> Body.Kind.INTERNATIONAL_ORGANISATION;
        };
    }

    /** The words of tokens {@code [from, to)} as written, spaced as in the text. */
    static String text(List<Token> tokens, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from
                    && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
            out.append(i == from || glued ? "" : " ").append(tokens.get(i).text());
        }
        return out.toString();
    }
}
