package org.entente.reader.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.Fields;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/**
 * Takes a list of undertakings apart: "agreed to A; B; and C" is three, "to promote and strengthen D" is one. A part
 * begins with a verb in its base form after a comma or semicolon.
 */
final class Conjuncts {
    /** Tokens {@code [from, to)} of one undertaking. */
    record Part(int from, int to) {}

    private static final Set<String> LOOSE = Set.of(
            "and",
            "also",
            "to",
            "further",
            "jointly",
            "effectively",
            "closely",
            "actively",
            "continue",
            "strive",
            "continuously",
            "promptly",
            "gradually",
            "at",
            "same",
            "time",
            "the");

    private final Inflection inflection;
    private final Fields fields;
    /** Verbs that are adjectives too: "open markets", "direct flights". */
    private final Set<String> adjectives;

    Conjuncts(Inflection inflection, Fields fields, Set<String> adjectives) {
        this.adjectives = adjectives;
        this.inflection = inflection;
        this.fields = fields;
    }

    /** How undertakings are told, which decides where one ends and the next begins. */
    enum Manner {
        /** "agreed to A, B, and C": each verb begins one. */
        TOLD,
        /** "will A, B and C": three are three; two are one, unless they are of different things. */
        FUTURE,
        /** "asked Laos to A and B": one, unless they are of different things. */
        ASKED
    }

    List<Part> split(Scene scene, int from, int to, Manner manner) {
        boolean verbs = verb(scene, from) || scene.norm(from).equals("continue");
        boolean commas = manner != Manner.ASKED && (verbs || that(scene, from, to));
        List<Part> sure = parts(scene, starts(scene, from, to, commas), to);
        boolean semicolon = sure.size() == 2 && semicolon(scene, sure.get(1).from());
        boolean pair = manner == Manner.FUTURE && sure.size() == 2 && !semicolon;
        // "agreed that the two nations need to A, B and C" is told as one
        boolean whole = manner == Manner.TOLD && !verbs;
        return whole ? sure : apart(scene, pair ? List.of(new Part(from, to)) : sure);
    }

    private static boolean semicolon(Scene scene, int from) {
        return scene.norm(from - 1).equals(";") || scene.norm(from - 2).equals(";");
    }

    /** "agreed that A will …, <em>and that</em> B will …". */
    private static boolean that(Scene scene, int from, int to) {
        return scene.tokens().subList(from, to).stream().anyMatch(t -> t.is("that"));
    }

    private List<Integer> starts(Scene scene, int from, int to, boolean commas) {
        List<Integer> starts = new ArrayList<>(List.of(from));
        for (int i = from + 1; i < to; i++) {
            String mark = scene.norm(i - 1);
            boolean again = mark.equals("to") && scene.norm(i - 2).equals("and") && i - 2 > from && verb(scene, i);
            boolean that = mark.equals("that") && scene.norm(i - 2).equals("and") && i - 2 > from;
            if (again || that) {
                starts.add(i - 1); // "to upgrade their ties and to open consulates"
            } else if (mark.equals(";") || (commas && mark.equals(","))) {
                int head = head(scene, i, to);
                if (head < to && (mark.equals(";") || verb(scene, head))) {
                    starts.add(i);
                }
            }
        }
        return starts;
    }

    /** Over "and also jointly" to the word that carries the part. */
    private static int head(Scene scene, int from, int to) {
        int head = from;
        while (head < to && head - from < 3 && skippable(scene, head)) {
            head++;
        }
        return head;
    }

    private static List<Part> parts(Scene scene, List<Integer> starts, int to) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : to;
            int start = starts.get(i);
            while (start < end && Set.of("and", "to", "that").contains(scene.norm(start))) {
                start++;
            }
            while (end > start && Set.of("and", ",").contains(scene.norm(end - 1))) {
                end--;
            }
            if (end > start) {
                parts.add(new Part(start, end));
            }
        }
        return parts;
    }

    /** "help to train doctors <em>and</em> open a bus route": parted where fields differ, for one target is one undertaking. */
    private List<Part> apart(Scene scene, List<Part> sure) {
        List<Part> parts = new ArrayList<>();
        for (Part part : sure) {
            int from = part.from();
            for (int i = from + 2; i < part.to(); i++) {
                boolean joint =
                        scene.norm(i - 1).equals("and") || scene.norm(i - 1).equals(",");
                int head = joint ? head(scene, i, part.to()) : i;
                if (joint && head < part.to() && verb(scene, head) && differ(scene, from, i - 1, part.to())) {
                    parts.addAll(parts(scene, List.of(from), i - 1));
                    from = i;
                }
            }
            parts.addAll(parts(scene, List.of(from), part.to()));
        }
        return parts;
    }

    private boolean differ(Scene scene, int from, int at, int to) {
        List<String> one = fields.sure(scene.tokens().subList(from, at));
        List<String> two = fields.sure(scene.tokens().subList(at, to));
        return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }

    private static boolean skippable(Scene scene, int i) {
        Token token = scene.tokens().get(i);
        return (LOOSE.contains(token.norm()) && !token.is("continue") && !token.is("strive")) || token.pos() == Pos.ADV;
    }

    /** May the word be a verb in its base form? */
    boolean base(String norm) {
        return inflection
                .find(norm)
                .filter(v -> v.form() == Inflection.Form.BASE)
                .isPresent();
    }

    private boolean verb(Scene scene, int i) {
        Token token = scene.tokens().get(i);
        boolean known = base(token.norm());
        boolean next =
                i + 1 < scene.size() && !Set.of(",", "and", ";", ".", "of").contains(scene.norm(i + 1));
        boolean object = i + 1 < scene.size()
                && switch (scene.tokens().get(i + 1).pos()) {
                    case DET, PRON, PART -> true;
                    default -> scene.norm(i + 1).equals("to");
                };
        // the tagger takes "work to improve" and "intensify partnerships" for nouns after a comma
        boolean mistaken = known && (object || (token.pos() == Pos.ADJ && !adjectives.contains(token.norm())));
        return next
                && (mistaken
                        || (token.pos() == Pos.VERB
                                && !token.norm().endsWith("ing")
                                && !token.norm().endsWith("ed"))
                        || (known && token.pos() != Pos.NOUN && token.pos() != Pos.ADJ));
    }
}
