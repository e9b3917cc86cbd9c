package org.entente.reader.extract.honour;

import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.honour.HonourRules.VerbRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Mention;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;

/** To whom an award goes: tokens {@code [from, to)} of the sentence. */
record Recipients(int from, int to) {
    private static final Set<String> TOWARDS = Set.of("to", "on", "upon");
    private static final Set<String> CLOSING = Set.of(
            "for", "at", "in", "during", "between", "by", "who", "which", "that", "as", "when", "while", "after",
            "marking", "on");
    private static final Set<String> BE = Set.of(
            "was",
            "were",
            "is",
            "are",
            "been",
            "be",
            "being",
            "has",
            "have",
            "had",
            "also",
            "posthumously",
            "to",
            "will");

    static Optional<Recipients> find(Scene scene, Award award, Match<VerbRule> verb, boolean passive, boolean shared) {
        Optional<Recipients> after = towards(scene, award.to());
        boolean first = verb.from() > award.from();
        if (verb.value().receives() || (passive && !first && after.isEmpty())) {
            return subject(scene, verb);
        }
        if (first) {
            return towards(scene, verb.to());
        }
        return after.or(() -> shared ? Optional.empty() : between(scene, verb.to(), award.from()));
    }

    /** "handed the order <em>to A</em>", "pinned the medal <em>on B</em>". */
    private static Optional<Recipients> towards(Scene scene, int after) {
        int at = scene.norm(after).equals(",") ? after + 1 : after;
        if (!TOWARDS.contains(scene.norm(at)) || at + 1 >= scene.size() || dated(scene, at + 1)) {
            return Optional.empty();
        }
        return of(at + 1, end(scene, at + 1));
    }

    private static boolean dated(Scene scene, int at) {
        int start = scene.tokens().get(at).span().start();
        boolean date = scene.dates().stream()
                .anyMatch(d -> d.span() != null
                        && d.span().start() <= start
                        && start < d.span().end());
        return date || scene.norm(at + 1).equals("occasion");
    }

    /** "awarded <em>five soldiers</em> the order", "conferred on <em>him</em> the title". */
    private static Optional<Recipients> between(Scene scene, int from, int to) {
        int start = TOWARDS.contains(scene.norm(from)) ? from + 1 : from;
        int end = start;
        while (end < to
                && !CLOSING.contains(scene.norm(end))
                && !scene.norm(end).equals("with")
                && !scene.norm(end).equals(",")) {
            end++;
        }
        return of(start, end);
    }

    /** "<em>Ambassador X</em> was given", "<em>the Army</em> has received". */
    private static Optional<Recipients> subject(Scene scene, Match<VerbRule> verb) {
        Optional<Mention> known = scene.clauses().stream()
                .filter(c -> c.verb() >= verb.from() && c.verb() < verb.to())
                .flatMap(c -> Optional.ofNullable(c.subject()).stream())
                .findFirst();
        return known.map(m -> new Recipients(scene.start(m), m.to())).or(() -> before(scene, verb.from()));
    }

    private static Optional<Recipients> before(Scene scene, int verb) {
        int to = verb;
        while (to > 0 && BE.contains(scene.norm(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0
                && !scene.norm(from - 1).equals(",")
                && scene.tokens().get(from - 1).pos() != Pos.VERB) {
            from--;
        }
        return of(from, to);
    }

    private static Optional<Recipients> of(int from, int to) {
        return from < to ? Optional.of(new Recipients(from, to)) : Optional.empty();
    }

    private static int end(Scene scene, int from) {
        for (int at = from; at < scene.size(); at++) {
            int here = at;
            String word = scene.norm(at);
            boolean verb = at > from && scene.clauses().stream().anyMatch(c -> c.verb() == here);
            boolean mark = scene.tokens().get(at).pos() == Pos.PUNCT && ",.;:\"".contains(word);
            boolean next = word.equals("and") && scene.clauses().stream().anyMatch(c -> c.verb() == here + 1);
            if (verb || mark || next || CLOSING.contains(word)) {
                return at;
            }
        }
        return scene.size();
    }
}
