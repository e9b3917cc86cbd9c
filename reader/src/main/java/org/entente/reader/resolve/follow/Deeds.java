package org.entente.reader.resolve.follow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.lexicon.Inflection.Form;
import org.entente.reader.lexicon.Inflection.Verb;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.model.Token;

/** The verbs of some words: what is undertaken, and what is told as done. */
final class Deeds {
    /** How far before a participle "to be" or "not" may stand: "is not yet being built". */
    private static final int BEFORE = 3;

    /** "landed" may be a verb, "red" and "speed" are none. */
    private static final int ENDED = 5;

    private final Vocabulary vocabulary;

    Deeds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The first verb from {@code from} on: of "would be trained" to train. */
    String first(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (i > from + BEFORE || vocabulary.is("asides", tokens.get(i))) {
                return "";
            }
            Optional<String> phrase = phrase(tokens, i);
            if (phrase.isPresent()) {
                return phrase.get();
            }
            Optional<Verb> verb = vocabulary.verb(tokens.get(i));
            if (verb.isPresent() && !light(verb.get()) && !vocabulary.is("modals", tokens.get(i))) {
                return deed(verb.get());
            }
        }
        return "";
    }

    /** What was or has been done, by past forms that nothing turns into what is to be. */
    Set<String> done(List<Token> tokens) {
        Set<String> done = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            Optional<Verb> verb = vocabulary.verb(tokens.get(i)).filter(Deeds::past);
            Optional<String> phrase = verb.flatMap(v -> phrase(tokens, at));
            if (verb.isPresent() && (phrase.isPresent() || !light(verb.get())) && !ahead(tokens, i)) {
                done.add(phrase.orElseGet(() -> deed(verb.get())));
            }
        }
        return done;
    }

    /** What is said to come: the verbs right behind "will" and "to". */
    Set<String> promised(List<Token> tokens) {
        Set<String> promised = new TreeSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (vocabulary.is("modals", tokens.get(i)) || tokens.get(i).norm().equals("to")) {
                String deed = first(tokens, i + 1);
                if (!deed.isEmpty()) {
                    promised.add(deed);
                }
            }
        }
        return promised;
    }

    /** Of these deeds those that are not only said to come. */
    Set<String> told(List<Token> tokens, Set<String> acts) {
        Set<String> told = new TreeSet<>(acts);
        for (int i = 0; i < tokens.size(); i++) {
            if (vocabulary.is("modals", tokens.get(i))) {
                for (int k = i + 1; k < tokens.size() && k <= i + BEFORE; k++) {
                    vocabulary.verb(tokens.get(k)).map(this::deed).ifPresent(told::remove);
                }
            }
        }
        for (String deed : done(tokens)) {
            if (acts.contains(deed)) {
                told.add(deed);
            }
        }
        return told;
    }

    /**
     * Does something happen or stand so, besides that people met and spoke? What somebody asks for, or is expected to do, is
     * not told as so.
     */
    boolean tells(List<Token> tokens) {
        boolean tells = false;
        for (Token token : tokens) {
            if (vocabulary.is("asks", token)) {
                return false;
            }
            tells |= vocabulary.is("stands", token)
                    || vocabulary
                            .verb(token)
                            .filter(v -> past(v) && !vocabulary.is("contacts", v.base()))
                            .isPresent()
                    || (token.norm().length() > ENDED
                            && token.norm().endsWith("ed")
                            && vocabulary.verb(token).isEmpty());
        }
        return tells;
    }

    /** "will be opened", "to be opened", "has not been opened". */
    private boolean ahead(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - BEFORE); i < at; i++) {
            String norm = tokens.get(i).norm();
            if (norm.equals("be") || norm.equals("not") || norm.equals("never")) {
                return true;
            }
        }
        return false;
    }

    /** "Set up", "broken ground". */
    private Optional<String> phrase(List<Token> tokens, int at) {
        return vocabulary.phrase(tokens, at).map(PhraseTable.Match::value).filter(vocabulary::deed);
    }

    private String deed(Verb verb) {
        return vocabulary.act(verb.base()).orElse(verb.base());
    }

    private static boolean past(Verb verb) {
        return verb.form() == Form.PAST || verb.form() == Form.PARTICIPLE;
    }

    private boolean light(Verb verb) {
        return vocabulary.is("light", verb.base());
    }
}
