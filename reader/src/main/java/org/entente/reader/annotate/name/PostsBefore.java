package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Set;

/** The posts and forms of address that lead up to a name: "General Secretary … and President of Laos, Comrade X". */
final class PostsBefore {
    static final Set<String> JOINTS = Set.of("and", ",", ", and", ", as well as", "and the", ", and the", ", the", "");

    private final PieceRow row;
    private final Set<Integer> used;
    private final Set<String> royal;
    private final Fronted fronted;

    /** @param used the numbers of the posts that already have a name; receives those taken here */
    PostsBefore(PieceRow row, Set<Integer> used, Set<String> royal) {
        this.row = row;
        this.used = used;
        this.royal = royal;
        this.fronted = new Fronted(row);
    }

    /** The first piece that belongs to the name of piece {@code p}; the posts go into {@code titles}, nearest first. */
    int take(int p, List<TitleUnit> titles, Dress dress) {
        int q = p;
        while (q > 0) {
            Piece previous = row.get(q - 1);
            String gap = row.gap(q - 1);
            if (previous.kind() == Piece.Kind.HONORIFIC && (gap.isEmpty() || gap.equals("the"))) {
                dress.styled = true;
                String gender =
                        previous.term() == null ? "" : previous.term().entry().get("gender", "");
                dress.gender = gender.isEmpty() ? dress.gender : gender;
            } else if (previous.title() != null
                    && !previous.title().plural()
                    && !used.contains(q - 1)
                    && joins(q, p, gap, titles)) {
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
        if (gap.isEmpty() || (gap.equals("the") && row.is(q, Piece.Kind.HONORIFIC))) {
            return true; // "Prime Minister the Hon X"
        }
        boolean tied = row.directName(q - 1) || royals(q - 1, q);
        if (!titles.isEmpty() || (row.is(q, Piece.Kind.HONORIFIC) && q < p && !gap.equals(","))) {
            boolean parted = gap.equals(",") && (row.ownState(q) || pointed(q - 1) || fronted.parts(q - 1, p));
            return JOINTS.contains(gap) && !tied && !parted;
        }
        if (!gap.equals(",") || tied || fronted.parts(q - 1, p)) {
            return false;
        }
        // "the Foreign Minister of Japan, Ms Kamikawa Yoko, and …"
        return set(p) || ranked(q, p) || opening(q, p);
    }

    /** "<em>External Affairs Minister, Shri</em> X will visit": opens the sentence, and an honorific stands before the name. */
    private boolean opening(int q, int p) {
        TitleUnit unit = row.get(q - 1).title();
        return unit != null
                && q < p
                && unit.capital()
                && (unit.from() == 0 || (unit.from() == 1 && row.norm(0).equals("the")));
    }

    /** "<em>The King and Queen</em> X" are two people. */
    private boolean royals(int a, int b) {
        TitleUnit one = row.get(a).title();
        TitleUnit other = row.get(b).title();
        return one != null
                && other != null
                && royal.contains(one.head())
                && royal.contains(other.head())
                && !one.head().equals(other.head());
    }

    /** "with <em>the King</em>, President X and …": a bare post with an article means somebody else. */
    private boolean pointed(int q) {
        TitleUnit unit = row.get(q).title();
        return unit != null && unit.bare() && row.norm(unit.from() - 1).equals("the");
    }

    /** "<em>Deputy Minister of Defence, Lieutenant General</em> X shook hands": no article, and a rank before the name. */
    private boolean ranked(int q, int p) {
        TitleUnit unit = row.get(q - 1).title();
        if (q == p || unit == null || !unit.capital()) {
            return false;
        }
        String before = row.norm(unit.from() - 1);
        return !before.equals("the") && !before.equals("a") && row.get(q).term() != null && rank(row.get(q));
    }

    private static boolean rank(Piece piece) {
        return piece.term() != null && piece.term().entry().get("kind", "").equals("rank");
    }

    private boolean set(int p) {
        int to = row.get(p).to();
        return to >= row.tokens().size()
                || Set.of(",", ".", "and", "-", ";", ")").contains(row.norm(to));
    }
}
