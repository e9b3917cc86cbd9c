package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.Term;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Post;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins names with the posts around them: before ("General Secretary … and President of Laos X"), after ("X, member of
 * …"), shared by several ("Presidents X and Y", "the ambassadors - X of Spain, Y of Iran").
 */
final class NameUses {
    private static final Set<String> LIST = Set.of(",", "and", ", and", "and the", ", the", ", and the", "&");

    private final PieceRow row;
    private final PostsBefore before;
    private final PostsAfter after;
    private final SharedPosts shared;
    private final Relations relations;
    /** The state of each name so far, by its piece. */
    private final Map<Integer, @Nullable String> states = new HashMap<>();

    /** Where the article says that somebody travels, or null. */
    private final @Nullable String abroad;

    private NameUses(PieceRow row, Set<Integer> used, @Nullable String abroad, Lexicon lexicon) {
        this.row = row;
        this.abroad = abroad;
        this.before = new PostsBefore(row, used, lexicon.words("royal"));
        this.after = new PostsAfter(row, used, lexicon);
        this.shared = new SharedPosts(row);
        this.relations = new Relations(row, lexicon);
    }

    /**
     * @param used receives the numbers of the title pieces that belong to a name
     * @param abroad the state that the article says somebody travels to, or null
     */
    static List<NameUse> list(
            Sentence sentence, List<Piece> pieces, Set<Integer> used, @Nullable String abroad, Lexicon lexicon) {
        NameUses uses = new NameUses(new PieceRow(sentence, pieces), used, abroad, lexicon);
        List<NameUse> found = new ArrayList<>();
        for (int p = 0; p < pieces.size(); p++) {
            if (pieces.get(p).kind() == Piece.Kind.NAME) {
                NameUse use = uses.use(p);
                uses.states.put(
                        p,
                        use.posts().stream()
                                .map(Post::country)
                                .filter(c -> c != null)
                                .findFirst()
                                .orElse(state(use)));
                found.add(use);
            }
        }
        return found;
    }

    private static @Nullable String state(NameUse use) {
        if (use.country() != null) {
            return use.country();
        }
        return use.known() == null ? use.beside() : use.known().country();
    }

    private NameUse use(int p) {
        Piece name = row.get(p);
        List<TitleUnit> titles = new ArrayList<>();
        Dress dress = new Dress();
        int first = before.take(p, titles, dress);
        Collections.reverse(titles);
        after.take(p, titles, dress);
        List<Post> posts = new ArrayList<>(titles.stream().map(this::post).toList());
        if (posts.isEmpty()) {
            shared.find(p).ifPresent(posts::add);
        }
        String relation = relations.find(p, dress).orElse(null);
        List<String> norms = new ArrayList<>();
        for (Token token : row.tokens().subList(name.from(), name.to())) {
            if (!token.is("-")) {
                norms.add(token.norm());
            }
        }
        int from = first < p ? row.get(first).from() : name.from();
        return new NameUse(
                row.sentence().index(),
                name.from(),
                name.to(),
                row.span(name.from(), name.to()),
                BodyParser.text(row.tokens(), name.from(), name.to()),
                norms,
                List.copyOf(posts),
                dress.country == null ? land(first) : dress.country,
                beside(first, titles),
                dress.gender,
                relation,
                dress.styled,
                name.term(),
                row.span(from, name.to()));
    }

    /**
     * "<em>Syrian</em> Foreign Minister X, Defence Minister Y and Intelligence Chief Z": one list, one state. So are "X,
     * Foreign Minister of <em>Laos</em>, Mr Y, Minister of Trade"; and whom one meets "in <em>Bishkek</em>".
     */
    private @Nullable String beside(int first, List<TitleUnit> titles) {
        boolean bare = !titles.isEmpty() && titles.stream().allMatch(t -> t.country() == null);
        if (!bare) {
            return null;
        }
        int q = first - 1;
        while (q > 0
                && !row.is(q, Piece.Kind.NAME)
                && (row.get(q).title() != null || row.is(q, Piece.Kind.HONORIFIC))) {
            q--;
        }
        // "met X, Foreign Minister of Laos, Mr Y, Minister of Trade", but "X, Ambassador of Japan, and Y, Minister,
        // signed"
        boolean object = q == first - 1
                || (q >= 0
                        && row.tokens().subList(0, row.get(q).from()).stream().anyMatch(t -> t.pos() == Pos.VERB));
        boolean list = row.is(q, Piece.Kind.NAME) && LIST.contains(row.gap(first - 1)) && object;
        String other = list ? states.get(q) : null;
        if (other != null) {
            return other;
        }
        String led = led(first);
        return led != null ? led : met(first);
    }

    /** "a delegation of <em>the European Union</em> led by Special Representative X". */
    private @Nullable String led(int first) {
        int at = row.get(first).from();
        boolean led = row.norm(at - 1).equals("by")
                && Set.of("led", "headed", "chaired").contains(row.norm(at - 2));
        for (int q = first - 1; led && q >= 0 && at - row.get(q).to() < 12; q--) {
            Term term = row.get(q).term();
            BodyUnit body = row.get(q).body();
            if (row.is(q, Piece.Kind.LAND) && term != null && term.country() != null) {
                return term.country();
            }
            if (body != null && body.country() != null) {
                return body.country();
            }
            // "South Korean lawmakers led by Rep. X"
            TitleUnit title = row.get(q).title();
            if (title != null && title.country() != null) {
                return title.country();
            }
        }
        return null;
    }

    /** "In <em>Bishkek</em> she will meet President X": the one state that a place is named of, for who is met there. */
    private @Nullable String met(int first) {
        Pos before = row.get(first).from() == 0
                ? Pos.OTHER
                : row.tokens().get(row.get(first).from() - 1).pos();
        if (before != Pos.VERB
                && !Set.of("with", "by", "on").contains(row.norm(row.get(first).from() - 1))) {
            return null;
        }
        String city = null;
        for (int q = 0; q < row.size(); q++) {
            Term term = row.get(q).term();
            if (term != null
                    && (term.kind() == Term.Kind.CITY || term.kind() == Term.Kind.STATE)
                    && row.norm(row.get(q).from() - 1).matches("in|In")) {
                if (city != null && !city.equals(term.country())) {
                    return null;
                }
                city = term.country();
            }
        }
        // on a visit, the ministers met have no state beside them: it is the host's
        return city == null ? abroad : city;
    }

    private Post post(TitleUnit unit) {
        String title = unit.plural() ? unit.head() : unit.title();
        return new Post(title, unit.organisation(), unit.country(), unit.former(), row.span(unit.from(), unit.to()));
    }

    /** "Spanish X": a demonym that touches the name. */
    private @Nullable String land(int p) {
        if (!row.is(p - 1, Piece.Kind.LAND)) {
            return null;
        }
        Piece before = row.get(p - 1);
        String gap = row.gap(p - 1);
        boolean touches = gap.isEmpty() || gap.equals("'s") || gap.equals("'") || gap.equals("’s");
        return touches && before.term() != null ? before.term().country() : null;
    }
}
