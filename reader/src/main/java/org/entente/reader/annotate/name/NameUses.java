package org.entente.reader.annotate.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.model.Post;
import org.entente.reader.model.Sentence;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins names with the posts around them: before ("General Secretary … and President of Laos X"), after ("X, member of
 * …"), shared by several ("Presidents X and Y", "the ambassadors - X of Spain, Y of Iran").
 */
final class NameUses {
    private static final Set<String> JOINTS =
            Set.of("and", ",", ", and", ", as well as", "and the", ", and the", ", the", "");
    private static final Set<String> RELATIONS = Set.of(
            "counterpart",
            "peer",
            "deputy",
            "spouse",
            "wife",
            "husband",
            "father",
            "mother",
            "son",
            "daughter",
            "predecessor",
            "successor");

    private static final Set<String> HEADS = Set.of("head", "leader", "chair", "chairman", "chairwoman", "chairperson");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Piece> pieces;
    private final Set<Integer> used = new HashSet<>();
    /** The state of each name so far, by its piece. */
    private final Map<Integer, @Nullable String> states = new HashMap<>();

    private NameUses(Sentence sentence, List<Piece> pieces) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.pieces = pieces;
    }

    /** @param used receives the numbers of the title pieces that belong to a name */
    static List<NameUse> list(Sentence sentence, List<Piece> pieces, Set<Integer> used) {
        NameUses uses = new NameUses(sentence, pieces);
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
                                .orElse(use.country() == null ? use.beside() : use.country()));
                found.add(use);
            }
        }
        used.addAll(uses.used);
        return found;
    }

    private NameUse use(int p) {
        Piece name = pieces.get(p);
        List<TitleUnit> titles = new ArrayList<>();
        Dress dress = new Dress();
        int first = before(p, titles, dress);
        Collections.reverse(titles);
        int last = after(p, titles, dress);
        if (titles.isEmpty()) {
            shared(p, titles);
        }
        List<Post> posts = titles.stream().map(this::post).toList();
        String relation = relation(p, dress);
        Span span = span(name.from(), name.to());
        List<String> norms = new ArrayList<>();
        for (Token token : tokens.subList(name.from(), name.to())) {
            if (!token.is("-")) {
                norms.add(token.norm());
            }
        }
        int from = first < p ? pieces.get(first).from() : name.from();
        return new NameUse(
                sentence.index(),
                name.from(),
                name.to(),
                span,
                BodyParser.text(tokens, name.from(), name.to()),
                norms,
                posts,
                dress.country == null ? land(p) : dress.country,
                beside(p, first, titles),
                dress.gender,
                relation,
                dress.styled,
                name.term(),
                span(from, last == p ? name.to() : Math.max(name.to(), name.to())));
    }

    /** "<em>Syrian</em> Foreign Minister X, Defence Minister Y and Intelligence Chief Z": one list, one state. */
    private @Nullable String beside(int p, int first, List<TitleUnit> titles) {
        boolean bare = !titles.isEmpty() && titles.stream().allMatch(t -> t.country() == null);
        if (!bare || first == p || first == 0 || pieces.get(first - 1).kind() != Piece.Kind.NAME) {
            return null;
        }
        String gap = gap(pieces.get(first - 1).to(), pieces.get(first).from());
        return Set.of(",", "and", ", and", "and the", ", the", ", and the", "&").contains(gap)
                ? states.get(first - 1)
                : null;
    }

    /** What stands around a name besides posts. */
    private static final class Dress {
        @Nullable
        String gender;

        @Nullable
        String country;

        boolean styled;
    }

    private int before(int p, List<TitleUnit> titles, Dress dress) {
        int q = p;
        while (q > 0) {
            Piece previous = pieces.get(q - 1);
            String gap = gap(previous.to(), pieces.get(q).from());
            boolean direct = gap.isEmpty();
            if (previous.kind() == Piece.Kind.HONORIFIC && direct) {
                dress.styled = true;
                String gender =
                        previous.term() == null ? "" : previous.term().entry().get("gender", "");
                dress.gender = gender.isEmpty() ? dress.gender : gender;
            } else if (previous.title() != null
                    && !previous.title().plural()
                    && joins(q, p, gap, titles)
                    && !used.contains(q - 1)) {
                titles.add(previous.title());
                used.add(q - 1);
            } else {
                break;
            }
            q--;
        }
        return q;
    }

    /** The piece before joins when it touches the name, another post of the same name, or is set off by a comma. */
    private boolean joins(int q, int p, String gap, List<TitleUnit> titles) {
        if (gap.isEmpty()) {
            return true;
        }
        if (!titles.isEmpty() || pieces.get(q).kind() == Piece.Kind.HONORIFIC && q < p && !gap.equals(",")) {
            return JOINTS.contains(gap) && !tied(q - 1) && !(gap.equals(",") && ownState(q));
        }
        // "the Foreign Minister of Japan, Ms Kamikawa Yoko, and …"
        return gap.equals(",") && !tied(q - 1) && set(p) && !appositive(q - 1);
    }

    /** "by the Chairperson of …, <em>Vietnamese</em> Ambassador X": a post that opens with a state begins anew. */
    private boolean ownState(int q) {
        TitleUnit unit = pieces.get(q).title();
        return unit != null
                && unit.country() != null
                && !Fold.fold(unit.title()).startsWith(tokens.get(unit.from()).norm());
    }

    /** A post right after a name and a comma belongs to that name: "X, Minister of Trade, Y …". */
    private boolean appositive(int q) {
        return q > 0
                && pieces.get(q - 1).kind() == Piece.Kind.NAME
                && Set.of(",", ", the")
                        .contains(gap(pieces.get(q - 1).to(), pieces.get(q).from()));
    }

    private boolean set(int p) {
        int to = pieces.get(p).to();
        return to >= tokens.size()
                || Set.of(",", ".", "and", "-", ";", ")")
                        .contains(tokens.get(to).norm());
    }

    /** The post already has a name right after it. */
    private boolean tied(int q) {
        return q + 1 < pieces.size() && directName(q);
    }

    private boolean directName(int q) {
        int next = q + 1;
        while (next < pieces.size() && pieces.get(next).kind() == Piece.Kind.HONORIFIC) {
            next++;
        }
        return next < pieces.size()
                && pieces.get(next).kind() == Piece.Kind.NAME
                && gap(pieces.get(q).to(), pieces.get(q + 1).from()).isEmpty()
                && gap(pieces.get(next - 1).to(), pieces.get(next).from()).isEmpty();
    }

    private int after(int p, List<TitleUnit> titles, Dress dress) {
        int q = p;
        boolean first = true;
        while (q + 1 < pieces.size()) {
            Piece next = pieces.get(q + 1);
            String gap = gap(pieces.get(q).to(), next.from());
            boolean opens = first
                    ? Set.of("", ",", ", the", "(", ", a", ", who is", ", currently", ", then", ", who as", ", also")
                            .contains(gap)
                    : JOINTS.contains(gap) && !gap.isEmpty();
            if (first
                    && (gap.equals("of") || gap.equals("of the"))
                    && next.kind() == Piece.Kind.LAND
                    && next.term() != null) {
                dress.country = next.term().country();
                q++;
                continue;
            }
            boolean next2 = q + 3 < pieces.size()
                    && pieces.get(q + 2).kind() == Piece.Kind.HONORIFIC
                    && pieces.get(q + 3).kind() == Piece.Kind.NAME
                    && gap(next.to(), pieces.get(q + 2).from()).equals(",");
            if (next2) {
                break;
            }
            boolean another = !first && leadsToName(q + 1) && (ownState(q + 1) || gap.startsWith(","));
            if (!opens || next.title() == null || next.title().plural() || directName(q + 1) || another) {
                break;
            }
            titles.add(next.title());
            used.add(q + 1);
            first = false;
            q++;
        }
        return q;
    }

    /** "…, and Lao <em>Deputy Prime Minister and Minister of Defence General</em> Y": these posts are Y's. */
    private boolean leadsToName(int q) {
        int at = q;
        while (at + 1 < pieces.size()) {
            Piece next = pieces.get(at + 1);
            String gap = gap(pieces.get(at).to(), next.from());
            if (next.kind() == Piece.Kind.NAME && gap.isEmpty()) {
                return true;
            }
            boolean chain = next.kind() == Piece.Kind.HONORIFIC && gap.isEmpty()
                    || next.title() != null && JOINTS.contains(gap);
            if (!chain) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** "Presidents X, Y and Z"; "the ambassadors - X of Spain, Y of Iran, and Z of the Philippines". */
    private void shared(int p, List<TitleUnit> titles) {
        for (int q = p - 1; q >= 0; q--) {
            Piece piece = pieces.get(q);
            String gap = gap(piece.to(), pieces.get(q + 1).from());
            boolean list =
                    Set.of(",", "and", ", and", "-", "", "of", "of the", ":").contains(gap);
            if (list && piece.title() != null && piece.title().plural()) {
                titles.add(piece.title());
                return;
            }
            boolean part = piece.kind() == Piece.Kind.NAME
                    || piece.kind() == Piece.Kind.LAND
                    || piece.kind() == Piece.Kind.HONORIFIC;
            if (!list || !part) {
                return;
            }
        }
    }

    private Post post(TitleUnit unit) {
        String title = unit.plural() ? unit.head() : unit.title();
        return new Post(title, unit.organisation(), unit.country(), unit.former(), span(unit.from(), unit.to()));
    }

    private @Nullable String relation(int p, Dress dress) {
        int at = pieces.get(p).from() - 1;
        while (at >= 0 && (tokens.get(at).is(",") || honorific(at))) {
            at--;
        }
        if (at > 2
                && HEADS.contains(tokens.get(at).norm())
                && tokens.get(at - 1).norm().equals("its")) {
            at -= 2; // "led by its Head X"
        }
        if (at > 1
                && tokens.get(at).is("by")
                && Set.of("led", "headed").contains(tokens.get(at - 1).norm())) {
            return "head";
        }
        if (at < 1 || !RELATIONS.contains(tokens.get(at).norm())) {
            return null;
        }
        String word = tokens.get(at).norm();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.LAND && piece.to() == at && piece.term() != null) {
                dress.country = piece.term().country();
            }
        }
        return word;
    }

    private boolean honorific(int at) {
        return pieces.stream().anyMatch(x -> x.kind() == Piece.Kind.HONORIFIC && x.from() <= at && at < x.to());
    }

    /** "Spanish X": a demonym that touches the name. */
    private @Nullable String land(int p) {
        if (p == 0) {
            return null;
        }
        Piece before = pieces.get(p - 1);
        boolean touches = before.kind() == Piece.Kind.LAND
                && gap(before.to(), pieces.get(p).from()).isEmpty();
        return touches && before.term() != null ? before.term().country() : null;
    }

    private String gap(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(Fold.fold(tokens.get(i).text()));
        }
        return out.toString();
    }

    private Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
