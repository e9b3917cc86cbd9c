package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Where an article says, at its beginning, that somebody of the outlet's own state travels. */
final class Destination {
    private static final int LEAD = 4;
    private static final int NEAR = 6;

    private Destination() {}

    /** The state behind "visit to", "travel to", "arrived in" in the lead, when it is not the outlet's; else null. */
    static @Nullable String find(
            List<Sentence> sentences, List<List<Piece>> pieces, @Nullable String home, Set<String> journeys) {
        for (Sentence sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
            for (Piece piece : pieces.get(sentence.index())) {
                String country = country(piece.term());
                if (country != null && travels(sentence.tokens(), piece.from(), journeys)) {
                    return home == null || country.equals(home) ? null : country;
                }
            }
        }
        return null;
    }

    /** Every state that the lead says somebody travels to. */
    static Set<String> all(List<Sentence> sentences, List<List<Piece>> pieces, Set<String> journeys) {
        Set<String> found = new TreeSet<>();
        for (Sentence sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
            for (Piece piece : pieces.get(sentence.index())) {
                String country = country(piece.term());
                if (country != null && travels(sentence.tokens(), piece.from(), journeys)) {
                    found.add(country);
                }
            }
        }
        return found;
    }

    private static @Nullable String country(@Nullable Term term) {
        if (term == null) {
            return null;
        }
        return term.kind() == Term.Kind.STATE || term.kind() == Term.Kind.CITY ? term.country() : null;
    }

    private static boolean travels(List<Token> tokens, int place, Set<String> journeys) {
        boolean led = false;
        for (int i = place - 1; i >= Math.max(0, place - NEAR); i--) {
            led |= Set.of("to", "in", "at").contains(tokens.get(i).norm());
            if (journeys.contains(tokens.get(i).norm())) {
                return led || tokens.get(i).norm().startsWith("visit");
            }
        }
        return false;
    }
}
