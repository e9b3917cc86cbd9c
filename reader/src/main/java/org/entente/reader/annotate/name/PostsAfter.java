package org.entente.reader.annotate.name;

import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.model.Pos;

/** The posts that follow a name: "X, member of the Political Bureau and Foreign Minister", "X (President)". */
final class PostsAfter {
    private static final Set<String> OPENINGS = Set.of(
            ",",
            ", the",
            "(",
            ", a",
            ", an",
            ", who is",
            ", who is the",
            ", who is also",
            ", who is also the",
            ", currently",
            ", then",
            ", who as",
            ", also",
            ", also the",
            ", also a",
            ", who also serves as",
            ", who serves as",
            ", concurrently",
            ", who is concurrently",
            ", in his capacity as",
            ", in her capacity as",
            ", as",
            ", as the",
            ", newly appointed",
            "as");

    private final PieceRow row;
    private final Set<Integer> used;
    private final Set<String> choices;
    private final Set<String> terms;

    /** @param used receives the numbers of the posts taken here */
    PostsAfter(PieceRow row, Set<Integer> used, Lexicon lexicon) {
        this.row = row;
        this.used = used;
        this.choices = lexicon.words("choices");
        this.terms = lexicon.words("terms of office");
    }

    /** The last piece that belongs to the name of piece {@code p}; the posts go into {@code titles}. */
    void take(int p, List<TitleUnit> titles, Dress dress) {
        boolean dressed = !titles.isEmpty();
        int q = p;
        boolean first = true;
        while (q + 1 < row.size()) {
            Piece next = row.get(q + 1);
            String gap = row.gap(q);
            if (first && next.kind() == Piece.Kind.LAND && next.term() != null && (of(gap) || alone(q, gap, titles))) {
                dress.country = next.term().country();
                q++;
                continue;
            }
            boolean opens = first
                    ? OPENINGS.contains(gap) || chosen(q, gap) || becomes(gap)
                    : PostsBefore.JOINTS.contains(gap) && !gap.isEmpty();
            if (!opens || next.title() == null || next.title().plural() || row.directName(q + 1)) {
                return;
            }
            boolean another = !first && leadsToName(q + 1) && (row.ownState(q + 1) || gap.startsWith(","));
            if (another || told(q + 1, gap) || nextOnes(q, first, dressed)) {
                return;
            }
            titles.add(next.title());
            used.add(q + 1);
            first = false;
            q++;
        }
    }

    /** "elected X <em>Vice President</em> of the party": nothing but the verb before tells that the post is X's. */
    private boolean chosen(int q, String gap) {
        int at = row.get(q).from() - 1;
        return gap.isEmpty() && (choices.contains(row.norm(at)) || choices.contains(row.norm(at - 1)));
    }

    /** "X presented her credentials as <em>Ambassador</em>", "X was sworn in as the <em>President</em> of Y". */
    private boolean becomes(String gap) {
        String as = gap.endsWith(" the") ? gap.substring(0, gap.length() - 4) : gap;
        return as.endsWith(" as") && List.of(as.split(" ")).stream().anyMatch(terms::contains);
    }

    private static boolean of(String gap) {
        return gap.equals("of") || gap.equals("of the") || gap.equals("from") || gap.equals("from the");
    }

    /** "Ambassador X, <em>Republic of Korea</em>;": a state set off alone is where the envoy is from. */
    private boolean alone(int q, String gap, List<TitleUnit> titles) {
        String after = row.norm(row.get(q + 1).to());
        return gap.equals(",")
                && titles.size() == 1
                && titles.get(0).country() == null
                && (after.isEmpty() || after.equals(";") || after.equals("."));
    }

    /** "X, the President of Y pointed out, has …": a post with a verb of its own speaks of somebody else. */
    private boolean told(int q, String gap) {
        int to = row.get(q).to();
        if (!gap.equals(", the") || to + 1 >= row.tokens().size()) {
            return false;
        }
        boolean verb = row.tokens().get(to).pos() == Pos.VERB;
        int end = Set.of("out", "that").contains(row.norm(to + 1)) ? to + 2 : to + 1;
        return verb && row.norm(end).equals(",");
    }

    /**
     * "Prime Minister X, <em>Foreign Minister</em>, Mr Y": the post is of the one to come. "Mr X, <em>Minister of
     * Trade</em>, Mr Y, Ambassador": the post is of the one before.
     */
    private boolean nextOnes(int q, boolean first, boolean dressed) {
        boolean named = row.is(q + 2, Piece.Kind.HONORIFIC) && row.is(q + 3, Piece.Kind.NAME);
        return named && row.gap(q + 1).equals(",") && (!first || dressed);
    }

    /** "…, and Lao <em>Deputy Prime Minister and Minister of Defence General</em> Y": these posts are Y's. */
    private boolean leadsToName(int q) {
        for (int at = q; at + 1 < row.size(); at++) {
            Piece next = row.get(at + 1);
            String gap = row.gap(at);
            if (next.kind() == Piece.Kind.NAME && gap.isEmpty()) {
                return true;
            }
            boolean chain = (next.kind() == Piece.Kind.HONORIFIC && gap.isEmpty())
                    || (next.title() != null && PostsBefore.JOINTS.contains(gap));
            if (!chain) {
                return false;
            }
        }
        return false;
    }
}
