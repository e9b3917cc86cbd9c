package org.entente.reader.extract.instrument;

import java.util.Optional;
import java.util.Set;
import org.entente.reader.extract.instrument.Acts.Act;
import org.entente.reader.model.Instrument.Status;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;
import org.jspecify.annotations.Nullable;

/** Whether a phrase says which instrument is meant. */
final class Judge {
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "another", "one", "several", "many", "various", "numerous", "some");

    private final InstrumentRules rules;
    private final Scene scene;
    private final Phrase phrase;

    Judge(InstrumentRules rules, Scene scene, Phrase phrase) {
        this.rules = rules;
        this.scene = scene;
        this.phrase = phrase;
    }

    /** Why the phrase names no instrument, or null when it does. */
    @Nullable
    String reject(Optional<Act> act) {
        if (compound()) {
            return "the noun belongs to another word";
        }
        if (infinitive() && act.filter(a -> signs(a.rule().status())).isEmpty()) {
            return "tells of an intention";
        }
        boolean which = phrase.complemented() && !infinitive() && !open();
        boolean modified = modified() || named();
        boolean fresh = indefinite();
        return switch (phrase.rule().strength()) {
            case NAME -> named() ? null : "is not a name";
            case WEAK -> act.isPresent() && (which || modified || counted()) && !pointing() ? null : "an everyday word";
            case STRONG ->
                (which && !article())
                                || (modified && definite())
                                || ahead()
                                || (act.isPresent() && (modified || fresh))
                                || counted()
                                || named()
                        ? null
                        : "does not say which";
        };
    }

    private static boolean signs(Status status) {
        return status == Status.SIGNED || status == Status.TO_BE_SIGNED;
    }

    /** "Treaty <em>Organization</em>", "agreement <em>text</em>". */
    private boolean compound() {
        if (phrase.after() >= scene.size() || (phrase.complement() == phrase.after() && phrase.complemented())) {
            return false;
        }
        Token next = scene.tokens().get(phrase.after());
        boolean verb = scene.clauses().stream().anyMatch(c -> c.verb() == phrase.after());
        boolean bracketed = scene.norm(phrase.after() - 1).equals(")");
        return !verb
                && !bracketed
                && (next.pos() == Pos.NOUN || next.pos() == Pos.PROPN)
                && Character.isLetter(next.text().charAt(0));
    }

    private boolean infinitive() {
        return scene.norm(phrase.after()).equals("to");
    }

    /** "the resolutions of <em>each</em> Party". */
    private boolean open() {
        return rules.open(scene.tokens(), phrase.complement() + 1);
    }

    /** A singular noun without any word before it: "agreement on" is a state of mind. */
    private boolean article() {
        return phrase.from() == phrase.noun()
                && !scene.norm(phrase.after() - 1).endsWith("s")
                && !scene.tokens().get(phrase.noun()).capital();
    }

    /** "<em>the documents</em> signed between the capitals" points back at what was told. */
    private boolean pointing() {
        boolean plural = scene.norm(phrase.after() - 1).endsWith("s")
                && !phrase.rule().noun().endsWith("s");
        return plural && definite() && !modified();
    }

    /** "the <em>proposed</em> Memorandum". */
    private boolean ahead() {
        return phrase.from() < phrase.noun() && rules.planned(scene.tokens(), phrase.from(), phrase.noun());
    }

    private boolean definite() {
        return !indefinite() && phrase.from() < phrase.noun();
    }

    private boolean indefinite() {
        return INDEFINITE.contains(scene.norm(phrase.from()));
    }

    /** A word before the noun that tells it from others. */
    private boolean modified() {
        for (int i = phrase.from(); i < phrase.noun(); i++) {
            Token token = scene.tokens().get(i);
            boolean says = token.pos() == Pos.NOUN
                    || token.pos() == Pos.PROPN
                    || token.pos() == Pos.ADJ
                    || (token.pos() == Pos.NUM && Character.isDigit(token.text().charAt(0)));
            if (says
                    && !rules.vague(scene.tokens(), i)
                    && Character.isLetterOrDigit(token.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** "Free Trade <em>Agreement</em>", "Vision <em>2045</em>". */
    private boolean named() {
        boolean capital = scene.tokens().get(phrase.noun()).capital();
        boolean before = phrase.noun() > phrase.from()
                && scene.tokens().get(phrase.noun() - 1).capital()
                && !rules.vague(scene.tokens(), phrase.noun() - 1)
                && scene.tokens().get(phrase.noun() - 1).pos() != Pos.DET;
        boolean year = Phrases.year(scene.norm(phrase.after() - 1));
        return capital && (before || year);
    }

    /** Several, and none of them pointed at: "<em>Eight agreements</em> were signed". */
    boolean several() {
        Token first = scene.tokens().get(phrase.from());
        return first.pos() != Pos.DET && scene.norm(phrase.after() - 1).endsWith("s");
    }

    /** "<em>eight</em> agreements". */
    boolean counted() {
        Token first = scene.tokens().get(phrase.from());
        return phrase.from() < phrase.noun()
                && first.pos() == Pos.NUM
                && !first.is("one")
                && scene.norm(phrase.after() - 1).endsWith("s");
    }
}
