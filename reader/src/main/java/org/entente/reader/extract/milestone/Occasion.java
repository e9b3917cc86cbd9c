package org.entente.reader.extract.milestone;

import java.util.Set;
import org.entente.reader.extract.milestone.MilestoneRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/** A noun phrase that may name a milestone: tokens {@code [from, to)} of the sentence, determiner left out. */
record Occasion(int from, int to, boolean counts) {
    private static final Set<String> JOINTS = Set.of("-", "'s", "'");
    private static final Set<String> SUFFIXES = Set.of("th", "st", "nd", "rd");
    private static final int COMPLEMENT = 12;

    static Occasion of(MilestoneRules rules, Scene scene, Match<NounRule> noun) {
        NounRule rule = noun.value();
        int from = noun.from();
        while (from > 0 && part(scene, from - 1)) {
            from--;
        }
        while (from < noun.from() && JOINTS.contains(scene.norm(from))) {
            from++;
        }
        int to = end(scene, noun.to());
        boolean counts = rule.alone();
        for (int i = from; i < noun.to(); i++) {
            boolean before = i < noun.from();
            counts |= rule.ordinal() && before && rules.ordinal(scene.norm(i));
            counts |= rule.with().findAt(scene.tokens(), i).isPresent();
            counts |= rule.name() && before && scene.tokens().get(i).capital();
        }
        for (int i = noun.to(); i < to; i++) {
            counts |= rule.name() && scene.tokens().get(i).capital();
        }
        return new Occasion(from, to, counts);
    }

    private static boolean part(Scene scene, int at) {
        Token token = scene.tokens().get(at);
        if (scene.clauses().stream().anyMatch(c -> c.verb() == at)) {
            return false;
        }
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> JOINTS.contains(token.norm()) || SUFFIXES.contains(token.norm());
        };
    }

    /** "anniversary <em>of the National Day of Laos</em>", "Friendship Year <em>2022</em>". */
    private static int end(Scene scene, int from) {
        if (scene.norm(from).matches("(19|20)\\d\\d")) {
            return from + 1;
        }
        if (!scene.norm(from).equals("of")) {
            return from;
        }
        int at = from + 1;
        while (at < Math.min(scene.size(), from + COMPLEMENT)) {
            Token token = scene.tokens().get(at);
            boolean on = token.is("of")
                    || JOINTS.contains(token.norm())
                    || token.is("between")
                    || token.is("’s")
                    || (token.is("and")
                            && at + 1 < scene.size()
                            && scene.tokens().get(at + 1).capital()
                            && scene.tokens().get(at - 1).capital());
            boolean word =
                    switch (token.pos()) {
                        case NOUN, PROPN, ADJ, DET, NUM -> true;
                        default -> token.capital() && token.pos() != Pos.PUNCT;
                    };
            if ((!on && !word) || dated(scene, at)) {
                break;
            }
            at++;
        }
        return at == from + 1 ? from : at;
    }

    private static boolean dated(Scene scene, int at) {
        int start = scene.tokens().get(at).span().start();
        return scene.dates().stream()
                .anyMatch(d -> d.span() != null
                        && d.span().start() <= start
                        && start < d.span().end());
    }
}
