package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.lexicon.Term;
import org.entente.reader.lexicon.Term.Kind;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Token;

/** Decides, from left to right, what each phrase of a sentence is: post, name, state, place, body or none of these. */
final class PieceScanner {
    private final Lexicon lexicon;
    private final TitleParser titles;
    private final BodyParser bodies;
    private final NameRun runs;
    private final NameWords names;

    PieceScanner(Lexicon lexicon, NameWords names, Map<String, BodyUnit> abbreviations) {
        this.lexicon = lexicon;
        this.bodies = new BodyParser(lexicon, names, abbreviations);
        this.titles = new TitleParser(lexicon, names, bodies);
        this.runs = new NameRun(lexicon, names);
        this.names = names;
    }

    /** "the Vietnamese State and <em>Government</em>": a body without a state takes the one just named. */
    private static Piece homed(List<Piece> pieces, Piece piece) {
        BodyUnit unit = piece.body();
        if (unit == null || unit.country() != null || pieces.isEmpty()) {
            return piece;
        }
        Piece last = pieces.get(pieces.size() - 1);
        boolean near = last.kind() == Piece.Kind.LAND && last.term() != null && piece.from() - last.to() <= 3;
        return near && last.term() != null
                ? Piece.body(new BodyUnit(
                        unit.from(),
                        unit.to(),
                        unit.name(),
                        unit.kind(),
                        last.term().country(),
                        unit.key()))
                : piece;
    }

    List<Piece> scan(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            boolean behind = last != null
                    && last.to() == i
                    && (last.kind() == Piece.Kind.TITLE || last.kind() == Piece.Kind.HONORIFIC);
            int city = behind ? city(tokens, i) : i;
            Optional<Piece> piece = city > i ? Optional.of(named(tokens, i, city, null)) : at(tokens, i);
            if (piece.isPresent()) {
                pieces.add(homed(pieces, piece.get()));
                i = piece.get().to() - 1;
            }
        }
        return pieces;
    }

    /** "Prime Minister of Montenegro <em>Milan Petrov</em>": a city right behind a post, with a name's word behind it. */
    private int city(List<Token> tokens, int from) {
        boolean city = lexicon.listAt(tokens, from).stream()
                .anyMatch(m -> m.to() == from + 1
                        && (m.value().kind() == Kind.CITY || m.value().kind() == Kind.REGION));
        int to = from + 1;
        while (city
                && to < tokens.size()
                && tokens.get(to).capital()
                && tokens.get(to).pos() != Pos.PUNCT
                && lexicon.listAt(tokens, to).isEmpty()
                && to < from + 4) {
            to++;
        }
        return to > from + 1 ? to : from;
    }

    private Optional<Piece> at(List<Token> tokens, int i) {
        List<Match<Term>> found = lexicon.listAt(tokens, i);
        Optional<Match<Term>> person = pick(found, Kind.PERSON);
        int longest = found.isEmpty() ? i : found.get(0).to();
        if (person.isPresent() && person.get().to() == longest) {
            return Optional.of(
                    named(tokens, i, further(tokens, i, longest), person.get().value()));
        }
        Optional<TitleUnit> title =
                found.isEmpty() && !tokens.get(i).capital() ? Optional.empty() : titles.find(tokens, i);
        Optional<Match<Term>> honorific = pick(found, Kind.HONORIFIC);
        if (honorific.isPresent()
                && honorific.get().to() == longest
                && (title.isEmpty()
                        || (title.get().bare()
                                && honorific.get().to() >= title.get().to()))) {
            return Optional.of(Piece.term(
                    Piece.Kind.HONORIFIC,
                    i,
                    honorific.get().to(),
                    honorific.get().value()));
        }
        if (title.isPresent()) {
            return title.map(Piece::title);
        }
        Optional<BodyUnit> body = tokens.get(i).capital() ? bodies.find(tokens, i) : Optional.empty();
        if (body.isPresent() && body.get().to() >= longest) {
            int to = body.get().to();
            boolean site = to < tokens.size()
                    && tokens.get(to).capital()
                    && pick(lexicon.listAt(tokens, to), Kind.PLACE_NOUN).isPresent();
            // "Government House", "Parliament Square": where, not who
            return Optional.of(site ? Piece.term(Piece.Kind.THING, i, to + 1, null) : Piece.body(body.get()));
        }
        Optional<Piece> known = known(tokens, found);
        return known.isPresent() ? known : run(tokens, i);
    }

    /** A known name may go on: "Javier Martínez-Acha <em>Vásquez</em>", "Ferdinand Marcos <em>Jr.</em>". */
    private int further(List<Token> tokens, int from, int to) {
        boolean goesOn = to < tokens.size()
                && (names.isName(tokens.get(to).norm())
                        || NameRun.junior(tokens.get(to))
                        || tokens.get(to).is("-"));
        if (!goesOn) {
            return to;
        }
        return Math.max(to, runs.end(tokens, from));
    }

    private Optional<Piece> known(List<Token> tokens, List<Match<Term>> found) {
        for (Match<Term> match : found) {
            Term term = match.value();
            if (term.land()
                    && !(match.to() < tokens.size() && tokens.get(match.to()).is("$"))) {
                return Optional.of(Piece.term(Piece.Kind.LAND, match.from(), match.to(), term));
            }
            if (term.place()) {
                int to = match.to();
                while (to < tokens.size()
                        && pick(lexicon.listAt(tokens, to), Kind.PLACE_NOUN).isPresent()) {
                    to++;
                }
                return Optional.of(Piece.term(Piece.Kind.PLACE, match.from(), to, term));
            }
        }
        return Optional.empty();
    }

    private Optional<Piece> run(List<Token> tokens, int i) {
        int end = runs.end(tokens, i);
        return end > i ? Optional.of(named(tokens, i, end, null)) : Optional.empty();
    }

    /** A name, unless a noun of place follows: "Nehru <em>Stadium</em>", "Bac Son <em>Street</em>". */
    private Piece named(List<Token> tokens, int from, int end, @org.jspecify.annotations.Nullable Term term) {
        int to = end;
        while (to < tokens.size() && tokens.get(to).capital() && thing(tokens, to)) {
            to++;
        }
        return Piece.term(to > end ? Piece.Kind.THING : Piece.Kind.NAME, from, to, term);
    }

    private boolean thing(List<Token> tokens, int at) {
        return lexicon.listAt(tokens, at).stream()
                .anyMatch(m -> m.value().kind() == Kind.PLACE_NOUN || m.value().kind() == Kind.BODY_NOUN);
    }

    private static Optional<Match<Term>> pick(List<Match<Term>> found, Kind kind) {
        return found.stream().filter(m -> m.value().kind() == kind).findFirst();
    }
}
