package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Token;

/** Reads whose somebody is: "his Lao counterpart X", "its Head X", "X, his opposite number from Panama". */
final class Relations {
    private static final Set<String> OWNERS = Set.of("his", "her", "their");

    private static final Set<String> LIST = Set.of(",", "and", ", and");

    private final PieceRow row;
    private final Set<String> relations;
    private final Set<String> heads;

    Relations(PieceRow row, Lexicon lexicon) {
        this.row = row;
        this.relations = lexicon.words("kin and peers");
        this.heads = lexicon.words("heads");
    }

    /** What piece {@code p} is to somebody else; the state beside the word goes into the dress. */
    Optional<String> find(int p, Dress dress) {
        return before(p, dress).or(() -> after(p, dress)).or(() -> shared(p, dress));
    }

    /** "his Uzbek and Kazakh <em>counterparts</em>, X and Y": each in order. */
    private Optional<String> shared(int p, Dress dress) {
        int first = p;
        while (row.is(first - 1, Piece.Kind.NAME) && LIST.contains(row.gap(first - 1))) {
            first--;
        }
        int at = row.get(first).from() - 1;
        at -= row.norm(at).equals(",") || row.norm(at).equals(":") ? 1 : 0;
        if (!Set.of("counterparts", "peers").contains(row.norm(at))) {
            return Optional.empty();
        }
        List<String> states = new ArrayList<>();
        for (int q = first - 1; row.is(q, Piece.Kind.LAND); q--) {
            Term term = row.get(q).term();
            boolean joined = states.isEmpty() ? row.get(q).to() == at : LIST.contains(row.gap(q));
            if (!joined || term == null || term.country() == null) {
                break;
            }
            states.add(0, term.country());
        }
        int names = 1;
        for (int q = first; row.is(q + 1, Piece.Kind.NAME) && LIST.contains(row.gap(q)); q++) {
            names++;
        }
        if (states.size() == names) {
            dress.country = states.get(p - first);
        }
        return Optional.of("counterpart");
    }

    private Optional<String> before(int p, Dress dress) {
        int at = row.get(p).from() - 1;
        while (at >= 0 && (row.norm(at).equals(",") || honorific(at))) {
            at--;
        }
        if (at > 2 && heads.contains(row.norm(at)) && row.norm(at - 1).equals("its")) {
            at -= 2; // "led by its Head X"
        }
        if (at > 1 && row.norm(at).equals("by") && Set.of("led", "headed").contains(row.norm(at - 1))) {
            return Optional.of("head");
        }
        if (at < 1) {
            return Optional.empty();
        }
        int start = start(at);
        if (start < 0) {
            return Optional.empty();
        }
        land(start, dress);
        return Optional.of(word(at));
    }

    /** "X, <em>his counterpart</em> from Panama", "X, her Lao peer". */
    private Optional<String> after(int p, Dress dress) {
        int at = row.get(p).to();
        if (!row.norm(at).equals(",") || !OWNERS.contains(row.norm(at + 1))) {
            return Optional.empty();
        }
        for (int i = at + 2; i < Math.min(at + 6, row.tokens().size()); i++) {
            int start = start(i);
            if (start > 0) {
                land(start, dress);
                if (Set.of("from", "of", "in").contains(row.norm(i + 1))) {
                    from(i + 2, dress);
                }
                return Optional.of(word(i));
            }
        }
        return Optional.empty();
    }

    /** Where a word of relation that ends at {@code at} starts; -1 when none does. */
    private int start(int at) {
        if (relations.contains(row.norm(at))) {
            return at;
        }
        return row.norm(at).equals("number") && row.norm(at - 1).equals("opposite") ? at - 1 : -1;
    }

    private String word(int at) {
        return row.norm(at).equals("number") ? "counterpart" : row.norm(at);
    }

    private void land(int to, Dress dress) {
        row.pieces().stream()
                .filter(x -> x.kind() == Piece.Kind.LAND && x.to() == to && x.term() != null)
                .forEach(x -> dress.country = x.term() == null ? null : x.term().country());
    }

    private void from(int at, Dress dress) {
        int start = row.norm(at).equals("the") ? at + 1 : at;
        row.pieces().stream()
                .filter(x -> x.kind() == Piece.Kind.LAND && x.from() == start && x.term() != null)
                .forEach(x -> dress.country = x.term() == null ? null : x.term().country());
    }

    private boolean honorific(int at) {
        Token token = row.tokens().get(at);
        return row.pieces().stream()
                .anyMatch(x -> x.kind() == Piece.Kind.HONORIFIC
                        && x.from() <= at
                        && at < x.to()
                        && !token.norm().isEmpty());
    }
}
