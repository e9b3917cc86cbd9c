package org.entente.reader.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Cities and provinces that act in an article: those known, and those that it calls a province or a city. */
final class Localities {
    private final Lexicon lexicon;
    private final @Nullable String home;
    /** Folded names that the article gives a noun such as "Province", with their state. */
    private final Map<String, @Nullable String> called = new HashMap<>();
    /** Folded words of the bodies of places: "Hanoi Party Committee" makes Hanoi a city and not the state. */
    private final Set<String> seats = new HashSet<>();

    Localities(Lexicon lexicon, List<Sentence> sentences, List<List<Piece>> pieces, @Nullable String home) {
        this.lexicon = lexicon;
        this.home = home;
        for (Sentence sentence : sentences) {
            PieceRow row = new PieceRow(sentence, pieces.get(sentence.index()));
            for (int p = 0; p < row.size(); p++) {
                learn(row, p);
            }
        }
    }

    private void learn(PieceRow row, int p) {
        Piece piece = row.get(p);
        if (piece.title() != null) {
            seats.add(Fold.fold(piece.title().organisation().split(" ", 2)[0]));
        } else if (piece.body() != null) {
            seats.add(Fold.fold(piece.body().name().split(" ", 2)[0]));
        } else if (piece.kind() == Piece.Kind.THING || piece.kind() == Piece.Kind.PLACE) {
            int noun = noun(row, piece);
            if (noun > piece.from()) {
                called.put(name(row, piece.from(), noun), country(row, p));
            }
        }
    }

    /** Where the noun of a place starts, as in "Cam Ha <em>Province</em>"; -1 when none closes the piece. */
    private int noun(PieceRow row, Piece piece) {
        for (int i = piece.from() + 1; i < piece.to(); i++) {
            Optional<Term> noun =
                    lexicon.findAt(row.tokens(), i, Term.Kind.PLACE_NOUN).map(m -> m.value());
            if (noun.isPresent() && noun.get().entry().get("kind", "").equals("locality")) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String country(PieceRow row, int p) {
        Piece piece = row.get(p);
        if (piece.term() != null && piece.term().country() != null) {
            return piece.term().country();
        }
        boolean of = row.is(p + 1, Piece.Kind.LAND)
                && Set.of("of", "in", ",", "of the", "in the").contains(row.gap(p));
        Term land = of ? row.get(p + 1).term() : null;
        return land == null ? home : land.country();
    }

    private static String name(PieceRow row, int from, int to) {
        return Fold.fold(BodyParser.text(row.tokens(), from, to));
    }

    /** The name of the locality that an unknown piece means: "Cam Ha" where the article speaks of Cam Ha Province. */
    Optional<String> find(Sentence sentence, Piece piece) {
        PieceRow row = new PieceRow(sentence, List.of(piece));
        int noun = noun(row, piece);
        int to = noun > piece.from() ? noun : piece.to();
        return called.containsKey(name(row, piece.from(), to))
                ? Optional.of(BodyParser.text(sentence.tokens(), piece.from(), to))
                : Optional.empty();
    }

    @Nullable
    String country(String name) {
        return called.get(Fold.fold(name));
    }

    /** "Hanoi and Vientiane agreed", "<em>Tokyo</em> has pledged": a capital that acts is its state, unless the city is meant. */
    boolean isState(Sentence sentence, Piece piece) {
        Term term = piece.term();
        if (term == null || term.kind() != Term.Kind.CITY || term.country() == null) {
            return false;
        }
        boolean capital = lexicon.findState(term.country())
                .map(e -> e.get("capital", "").equals(term.text()))
                .orElse(false);
        String name = Fold.fold(BodyParser.text(sentence.tokens(), piece.from(), piece.to()));
        return capital && !called.containsKey(name) && !seats.contains(name.split(" ", 2)[0]);
    }

    /** "Quang Nam will", "<em>Hanoi</em> and Vientiane agreed": a place right before a verb acts, or one joined to such. */
    static boolean acts(Sentence sentence, Piece piece) {
        List<Token> tokens = sentence.tokens();
        if (piece.from() > 0 && tokens.get(piece.from() - 1).pos() == Pos.ADP) {
            return false;
        }
        int at = piece.to();
        if (at + 1 < tokens.size()
                && tokens.get(at).is("and")
                && tokens.get(at + 1).capital()) {
            at++;
            while (at < tokens.size() && tokens.get(at).capital()) {
                at++;
            }
        }
        return at < tokens.size()
                && switch (tokens.get(at).pos()) {
                    case VERB, AUX -> true;
                    default -> false;
                };
    }
}
