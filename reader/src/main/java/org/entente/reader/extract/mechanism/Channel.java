package org.entente.reader.extract.mechanism;

import java.util.Set;
import org.entente.reader.extract.mechanism.ChannelRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may name a channel. Token numbers count within the sentence.
 *
 * @param from first token of the name, determiner left out
 * @param to the token after the name
 * @param start first token of the whole, "the fifth meeting of" included
 */
record Channel(int from, int to, int start, @Nullable Integer session, boolean counts) {
    private static final Set<String> JOINTS = Set.of("-", "'s", "'", "+");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");
    private static final int COMPLEMENT = 12;
    private static final int HELD = 6;

    static Channel of(ChannelRules rules, Scene scene, Match<NounRule> noun) {
        int from = noun.from();
        while (from > 0 && part(scene, from - 1)) {
            from--;
        }
        while (from < noun.from() && JOINTS.contains(scene.norm(from))) {
            from++;
        }
        Integer session = null;
        int name = from;
        boolean with = noun.value().alone();
        for (int i = from; i < noun.from(); i++) {
            Integer number = rules.ordinal(scene.norm(i));
            session = number == null ? session : number;
            name = number == null ? name : i + 1;
            with |= noun.value().with().findAt(scene.tokens(), i).isPresent();
        }
        int start = from;
        int of = from - 1;
        of = of >= 0 && scene.tokens().get(of).pos() == Pos.DET ? of - 1 : of;
        if (session == null && scene.norm(of).equals("of") && rules.session(scene, of - 1)) {
            for (int i = of - 2; i >= Math.max(0, of - 4); i--) {
                Integer number = rules.ordinal(scene.norm(i));
                session = number == null ? session : number;
                start = number == null ? start : i;
            }
        }
        session = session == null ? held(rules, scene, noun.to()) : session;
        boolean counts = with || (noun.value().ordinal() && session != null);
        int to = rules.session(scene, noun.to()) ? noun.to() : end(scene, noun.to());
        return new Channel(Math.min(name, noun.from()), to, start, session, counts);
    }

    /** "the Joint Committee had <em>its fifth meeting</em>". */
    private static @Nullable Integer held(ChannelRules rules, Scene scene, int from) {
        for (int i = from; i < Math.min(scene.size(), from + HELD) - 2; i++) {
            if (scene.norm(i).equals("its") && rules.session(scene, i + 2)) {
                return rules.ordinal(scene.norm(i + 1));
            }
        }
        return null;
    }

    private static boolean part(Scene scene, int at) {
        Token token = scene.tokens().get(at);
        if (OWNERS.contains(token.norm())
                || token.pos() == Pos.DET
                || (token.pos() == Pos.VERB && !token.norm().endsWith("ing"))) {
            return false;
        }
        if (scene.clauses().stream().anyMatch(c -> c.verb() == at)) {
            return token.is("existing");
        }
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> JOINTS.contains(token.norm()) || token.is("existing");
        };
    }

    /** "consultation <em>between the two Foreign Ministries</em>", "committee <em>on trade</em>". */
    private static int end(Scene scene, int from) {
        if (!Set.of("between", "on", "of", "among").contains(scene.norm(from)) || dated(scene, from + 1)) {
            return from;
        }
        int at = from + 1;
        boolean pair = scene.norm(from).equals("between");
        while (at < Math.min(scene.size(), from + COMPLEMENT)) {
            Token token = scene.tokens().get(at);
            boolean on = (token.is("and") && pair) || token.is("of") || JOINTS.contains(token.norm());
            boolean noun =
                    switch (token.pos()) {
                        case NOUN, PROPN, ADJ, DET, NUM -> true;
                        default -> token.capital() && token.pos() != Pos.PUNCT;
                    };
            if ((!on && !noun) || dated(scene, at)) {
                break;
            }
            at++;
        }
        return at == from + 1 ? from : at;
    }

    private static boolean dated(Scene scene, int at) {
        if (at >= scene.size()) {
            return true;
        }
        int start = scene.tokens().get(at).span().start();
        return scene.dates().stream()
                .anyMatch(d -> d.span() != null
                        && d.span().start() <= start
                        && start < d.span().end());
    }
}
