package org.entente.reader.extract.honour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reader.extract.honour.HonourRules.AwardRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/** Where the words for an award start and end. */
final class Awards {
    private static final Set<String> JOINTS = Set.of("-", "(", ")", "'s", "'");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

    private Awards() {}

    /** The awards of a sentence, those joined by "and" as one: "<em>medals and orders</em>". */
    static List<Award> list(HonourRules rules, Scene scene) {
        List<Award> found = new ArrayList<>();
        for (Match<AwardRule> match : rules.awards(scene.tokens())) {
            if (!counts(scene, match)) {
                continue;
            }
            Award award = award(scene, match);
            int last = found.size() - 1;
            if (last >= 0 && apposed(scene, found.get(last).to(), award.from())) {
                continue;
            }
            if (last >= 0 && joined(scene, found.get(last).to(), award.from())) {
                Award before = found.remove(last);
                found.add(new Award(before.from(), award.to(), before.named() || award.named()));
            } else {
                found.add(award);
            }
        }
        return found;
    }

    /** Everyday words need a capital: "a <em>cross</em>", "the <em>title</em> of Hero". */
    private static boolean counts(Scene scene, Match<AwardRule> match) {
        boolean verb = scene.clauses().stream().anyMatch(c -> c.verb() >= match.from() && c.verb() < match.to());
        boolean capital = scene.tokens().get(match.to() - 1).capital();
        boolean of = scene.norm(match.to()).equals("of")
                && match.to() + 1 < scene.size()
                && scene.tokens().get(match.to() + 1).capital();
        return !verb && (!match.value().capital() || capital || of);
    }

    private static Award award(Scene scene, Match<AwardRule> match) {
        List<Token> tokens = scene.tokens();
        int from = match.from();
        while (from > 0 && part(scene, from - 1)) {
            from--;
            if (tokens.get(from).pos() == Pos.DET || OWNERS.contains(scene.norm(from))) {
                break;
            }
        }
        while (from < match.from() && JOINTS.contains(scene.norm(from))) {
            from++;
        }
        int to = end(scene, match.to());
        boolean named = match.value().named();
        for (int i = from + 1; i < match.to(); i++) {
            named |= tokens.get(i).capital();
        }
        return new Award(from, to, named);
    }

    private static boolean part(Scene scene, int at) {
        Token token = scene.tokens().get(at);
        if (scene.clauses().stream().anyMatch(c -> c.verb() == at) || token.pos() == Pos.VERB) {
            return false;
        }
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ, NUM, DET -> true;
            default -> JOINTS.contains(token.norm()) || OWNERS.contains(token.norm());
        };
    }

    /** "Order <em>of Laos</em>", "certificates <em>of the People's Committee</em>", "Order<em>, First Class</em>", "orders <em>of the State of Vietnam</em>". */
    private static int end(Scene scene, int from) {
        int at = from;
        while (at < scene.size()) {
            int next = scene.norm(at + 1).equals("the") ? at + 2 : at + 1;
            boolean capital = next < scene.size() && scene.tokens().get(next).capital();
            boolean grade = scene.norm(at).equals(",") && scene.norm(next + 1).startsWith("class");
            boolean more = (scene.norm(at).equals("of") && capital)
                    || (at > from && scene.tokens().get(at).capital())
                    || (at > from
                            && capital
                            && (scene.norm(at).equals("'s") || scene.norm(at).equals("’s")))
                    || (at > from
                            && scene.norm(at).equals("and")
                            && capital
                            && scene.tokens().get(at - 1).capital());
            if (!more && !grade) {
                return at;
            }
            at = grade ? next + 2 : scene.norm(at).equals("of") ? next + 1 : at + 1;
        }
        return at;
    }

    /** "the Gold Star Order, <em>the highest decoration</em>": the same thing again. */
    private static boolean apposed(Scene scene, int from, int to) {
        return to == from + 1
                && scene.norm(from).equals(",")
                && scene.tokens().get(to).pos() == Pos.DET;
    }

    private static boolean joined(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.norm(i).equals("and") && !scene.norm(i).equals(",")) {
                return false;
            }
        }
        return to - from <= 2;
    }
}
