package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.reader.model.Post;
import org.jspecify.annotations.Nullable;

/**
 * A post that several names share: "Presidents X, Y and Z"; "the ambassadors - X of Spain, Y of Iran"; and, each with a
 * state of their own, "the Polish and Finnish foreign ministers, X and Y" or "the ambassadors of Spain, X, and Iran, Y".
 */
final class SharedPosts {
    private static final Set<String> LIST = Set.of(
            ",", "and", ", and", "-", "–", "—", "", "of", "of the", ":", ", namely", ", respectively", "and the");
    private static final Set<String> STATES = Set.of("and", ",", ", and", "and the", ", the", ", and the");

    private final PieceRow row;

    SharedPosts(PieceRow row) {
        this.row = row;
    }

    /** The post that piece {@code p}, a name, has from a plural before it. */
    Optional<Post> find(int p) {
        for (int q = p - 1; q >= 0; q--) {
            Piece piece = row.get(q);
            if (!LIST.contains(row.gap(q))) {
                return Optional.empty();
            }
            TitleUnit unit = piece.title();
            if (unit != null && unit.plural()) {
                String own = row.is(p - 2, Piece.Kind.NAME) && row.is(p - 1, Piece.Kind.LAND) && opens(p - 1)
                        ? land(p - 1)
                        : null;
                return Optional.of(new Post(
                        unit.head(),
                        unit.organisation(),
                        own == null ? country(q, p) : own,
                        unit.former(),
                        row.span(unit.from(), unit.to())));
            }
            boolean part =
                    switch (piece.kind()) {
                        case NAME, LAND, HONORIFIC -> true;
                        default -> false;
                    };
            if (!part) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…, <em>Chile</em>, Julio Fiol": the state stands before its envoy and not behind the one before. */
    private boolean opens(int land) {
        return Set.of(",", ", and", "and").contains(row.gap(land - 1))
                && row.gap(land).equals(",");
    }

    /** The state of the plural at {@code q}, or that one of its states which stands where the name stands in its list. */
    private @Nullable String country(int q, int p) {
        List<@Nullable String> states = new ArrayList<>();
        for (int at = q - 1; at >= 0 && row.is(at, Piece.Kind.LAND) && STATES.contains(row.gap(at)); at--) {
            states.add(0, land(at));
        }
        TitleUnit unit = row.get(q).title();
        states.add(unit == null ? null : unit.country());
        int first = q + 1;
        while (row.is(first, Piece.Kind.LAND) && STATES.contains(row.gap(first - 1))) {
            states.add(land(first++));
        }
        if (states.size() == 1) {
            return states.get(0);
        }
        int index = 0;
        int names = 0;
        for (int at = first; at < row.size() && LIST.contains(row.gap(at - 1)); at++) {
            if (row.is(at, Piece.Kind.NAME)) {
                names++;
                index += at < p ? 1 : 0;
            } else if (row.get(at).title() != null) {
                break;
            }
        }
        return names == states.size() ? states.get(index) : null;
    }

    private @Nullable String land(int q) {
        Piece piece = row.get(q);
        return piece.term() == null ? null : piece.term().country();
    }
}
