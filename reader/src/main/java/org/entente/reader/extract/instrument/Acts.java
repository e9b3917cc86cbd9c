package org.entente.reader.extract.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.reader.extract.instrument.InstrumentRules.ActRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;

/** What a sentence says is done with an instrument. */
final class Acts {
    private static final int AFTER = 5;
    private static final int NEAR = 6;
    private static final List<String> BE = List.of("was", "were", "is", "are", "be", "been", "being", "also");

    /** An act at tokens {@code [from, to)}. */
    record Act(ActRule rule, int from, int to, boolean before) {}

    private final Scene scene;
    private final List<Match<ActRule>> acts;

    Acts(InstrumentRules rules, Scene scene) {
        this.scene = scene;
        this.acts = rules.acts(scene.tokens());
    }

    /** The act on the phrase. */
    Optional<Act> find(Phrase phrase) {
        return before(phrase.from()).or(() -> after(phrase));
    }

    /** Nothing but commas and "and" between two phrases: "signed an agreement <em>and</em> a plan". */
    boolean joint(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!List.of(",", "and", "as", "well", "or", "plus").contains(scene.norm(i))) {
                return false;
            }
        }
        return from < to;
    }

    private Optional<Act> before(int start) {
        return acts.stream()
                .filter(m -> m.to() <= start && adverbs(m.to(), start))
                .max(Comparator.comparingInt(Match::from))
                .map(m -> new Act(m.value(), m.from(), m.to(), true));
    }

    private boolean adverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mark = scene.norm(i).equals("of")
                    || scene.norm(i).equals("with")
                    || scene.norm(i).equals("\"");
            if (scene.tokens().get(i).pos() != Pos.ADV && !mark) {
                return false;
            }
        }
        return true;
    }

    /** "the treaty <em>was ratified</em>", "a statement <em>issued</em> after their talks". */
    private Optional<Act> after(Phrase phrase) {
        for (Match<ActRule> m : acts) {
            boolean inside = m.from() >= phrase.after() && m.to() <= phrase.to();
            boolean near = m.from() >= phrase.after()
                    && m.from() - phrase.to() <= AFTER
                    && nothingBetween(phrase.to(), m.from());
            if (m.value().follows() && (inside || near) && passive(m, phrase)) {
                return Optional.of(new Act(m.value(), m.from(), m.to(), false));
            }
        }
        return Optional.empty();
    }

    private boolean nothingBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            Pos pos = scene.tokens().get(i).pos();
            if (pos != Pos.AUX && pos != Pos.ADV && pos != Pos.PART && pos != Pos.VERB) {
                return false;
            }
        }
        return true;
    }

    private boolean passive(Match<ActRule> act, Phrase phrase) {
        String word = scene.norm(act.from());
        if (word.equals("in") || word.equals("into") || word.startsWith("took") || word.startsWith("takes")) {
            return true;
        }
        boolean past = word.endsWith("ed") || word.equals("struck");
        boolean straight = act.from() == phrase.after() || act.from() == phrase.to();
        boolean be = act.from() > 0 && BE.contains(scene.norm(act.from() - 1));
        return past && (straight || be);
    }

    /** "are <em>expected to</em> sign", "<em>will</em> be signed"; not "will meet those who signed". */
    boolean ahead(InstrumentRules rules, Act act) {
        String before = scene.norm(act.from() - 1);
        if (scene.norm(act.from()).endsWith("ed") && !BE.contains(before)) {
            return false;
        }
        int from = act.from();
        while (from > Math.max(0, act.from() - NEAR) && !scene.norm(from - 1).equals(",")) {
            from--;
        }
        return rules.planned(scene.tokens(), from, act.from());
    }
}
