package org.entente.register.fold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.reader.model.Judgement;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.AliasLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.LineType;
import org.entente.register.line.ProfileLine;

/**
 * Which clusters of profiles, or of reports, are taken to be one. The clusters stay as rules made them; of those tied
 * together one gives its id to all: the one into which the others were merged, decisions before rules.
 */
final class Aliases {
    private static final String SPLIT = "split:";

    private Aliases() {}

    /** Whom or what this cluster is taken to be now. */
    static String of(String cluster, Lines lines) {
        Map<String, String> up = new HashMap<>();
        for (AliasLine edge : edges(cluster, lines)) {
            String into = top(edge.into(), up);
            String from = top(edge.from(), up);
            if (!into.equals(from)) {
                up.put(from, into);
            }
        }
        return top(cluster, up);
    }

    private static String top(String id, Map<String, String> up) {
        String at = id;
        for (String next = up.get(at); next != null; next = up.get(at)) {
            at = next;
        }
        return at;
    }

    /** All clusters that are taken to be one with this, itself among them. */
    static List<String> together(String cluster, Lines lines) {
        Set<String> all = new TreeSet<>(List.of(cluster));
        for (AliasLine edge : edges(cluster, lines)) {
            all.add(edge.into());
            all.add(edge.from());
        }
        return List.copyOf(all);
    }

    private static List<AliasLine> edges(String cluster, Lines lines) {
        if (LineType.ALIASES.list(lines, LineType.ALL, Slice.first(1)).isEmpty()) {
            return List.of(); // as in most registers
        }
        Map<String, AliasLine> edges = new TreeMap<>();
        Set<String> seen = new TreeSet<>(List.of(cluster));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (AliasLine edge : Pages.all(LineType.ALIASES, lines, "of:" + open.remove())) {
                edges.put(edge.id(), edge);
                for (String end : List.of(edge.into(), edge.from())) {
                    if (seen.add(end)) {
                        open.add(end);
                    }
                }
            }
        }
        return List.copyOf(edges.values());
    }

    /** A decision makes two clusters one. */
    static void decide(DecisionLine decision, int target, String into, String from, LineBook book) {
        if (!into.equals(from)) {
            LineType.ALIASES.put(
                    book,
                    new AliasLine(
                            "decision:" + decision.id() + ":" + target,
                            into,
                            from,
                            decision.number(),
                            "",
                            1,
                            decision.reason()));
        }
    }

    /** A rule finds, by one more profile, that two clusters are one. */
    static void find(ProfileLine line, String into, String from, Judgement judgement, LineBook book) {
        LineType.ALIASES.put(
                book,
                new AliasLine(
                        "rule:" + line.id(), into, from, 0, line.document(), judgement.score(), judgement.reason()));
    }

    /** Forgets what stands under a key; returns the clusters that it tied. */
    static List<String> remove(String key, LineBook book) {
        List<String> tied = new ArrayList<>();
        for (AliasLine edge : Pages.all(LineType.ALIASES, book, key)) {
            LineType.ALIASES.remove(book, edge.id());
            tied.add(edge.into());
            tied.add(edge.from());
        }
        return tied;
    }

    /** The id of a cluster that a decision splits off. */
    static String split(DecisionLine decision, int target) {
        return SPLIT + decision.id() + ":" + target;
    }

    /** Is this nothing but what somebody split off? No rule says of others that they are that. */
    static boolean splitByHand(String cluster, Lines lines) {
        return together(cluster, lines).stream().allMatch(id -> split(id, lines));
    }

    private static boolean split(String cluster, Lines lines) {
        return cluster.startsWith(SPLIT)
                && LineType.DECISIONS
                        .find(lines, cluster.substring(SPLIT.length(), cluster.lastIndexOf(':')))
                        .filter(decision -> !decision.state().equals(DecisionLine.UNDONE))
                        .isPresent();
    }

    /**
     * An id for a new cluster: a finding's own, unless an earlier reading gave that id to somebody else who is still
     * known by it from other documents.
     */
    static String fresh(String id, LineType<?> members, Lines lines) {
        String fresh = id;
        for (int i = 2; taken(fresh, members, lines); i++) {
            fresh = id + "." + i;
        }
        return fresh;
    }

    private static boolean taken(String id, LineType<?> members, Lines lines) {
        return members.count(lines, "cluster:" + id) > 0 || LineType.ALIASES.count(lines, "of:" + id) > 0;
    }
}
