package org.entente.reader.extract.instrument;

import java.util.List;
import java.util.Set;
import org.entente.reader.extract.instrument.InstrumentRules.NounRule;
import org.entente.reader.lexicon.PhraseTable.Match;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Token;

/** Where the phrase round an instrument's noun starts and ends. */
final class Phrases {
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our");
    private static final Set<String> QUOTES = Set.of("\"", "''", "``", "'");
    private static final Set<String> MADE =
            Set.of("signed", "reached", "concluded", "adopted", "inked", "agreed", "issued", "made");
    private static final Set<String> BE =
            Set.of("was", "were", "is", "are", "be", "been", "also", "being", "will", "has", "have", "to");

    private Phrases() {}

    static boolean owner(String norm) {
        return OWNERS.contains(norm);
    }

    static Phrase of(Scene scene, Match<NounRule> noun) {
        int complement = complement(scene, noun.to());
        int end = Complements.end(scene, complement);
        int named = named(scene, noun.to());
        return end > complement
                ? new Phrase(noun.value(), start(scene, noun.from()), noun.from(), named, complement, end)
                : new Phrase(noun.value(), start(scene, noun.from()), noun.from(), named, named, named);
    }

    /** "<em>the two countries' high-level</em> agreements", "<em>their signed cooperation</em> agreement". */
    private static int start(Scene scene, int noun) {
        List<Token> tokens = scene.tokens();
        int at = noun;
        while (at > 0) {
            Token before = tokens.get(at - 1);
            if (before.pos() == Pos.DET || owner(before.norm())) {
                return at - 1;
            }
            boolean joint = before.norm().startsWith("'")
                    || before.is("-")
                    || before.is("/")
                    || (before.is("and") && proper(scene, at));
            boolean hyphened = at < noun
                    && tokens.get(at).is("-")
                    && Character.isLetterOrDigit(before.text().charAt(0));
            if (!joint && !hyphened && !QUOTES.contains(before.norm()) && !modifier(scene, at - 1)) {
                break;
            }
            at--;
        }
        return at < noun && tokens.get(at).pos() == Pos.PUNCT && !QUOTES.contains(scene.norm(at)) ? at + 1 : at;
    }

    /** "Partnership <em>and</em> Cooperation Agreement". */
    private static boolean proper(Scene scene, int at) {
        return at > 1
                && scene.tokens().get(at).capital()
                && scene.tokens().get(at - 2).capital();
    }

    private static boolean modifier(Scene scene, int at) {
        Token token = scene.tokens().get(at);
        boolean verb = scene.clauses().stream().anyMatch(c -> c.verb() == at);
        boolean ing = token.norm().endsWith("ing") && !token.capital();
        if (verb || token.pos() == Pos.VERB || ing) {
            boolean participle = ing || token.norm().endsWith("ed");
            Pos pos = at == 0 ? Pos.PUNCT : scene.tokens().get(at - 1).pos();
            return participle && (pos == Pos.DET || pos == Pos.ADJ || owner(scene.norm(at - 1)));
        }
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ, NUM -> true;
            default -> token.capital() && token.pos() != Pos.PUNCT && token.pos() != Pos.ADP;
        };
    }

    /** Past a closing quotation mark, a short form in brackets and a year: "Vision <em>2045</em>". */
    private static int named(Scene scene, int noun) {
        int at = noun;
        while ((QUOTES.contains(scene.norm(at)) && scene.norm(at).length() > 0) || year(scene.norm(at))) {
            at++;
        }
        if (scene.norm(at).equals("(")) {
            int close = at + 1;
            while (close < Math.min(scene.size(), at + 4) && !scene.norm(close).equals(")")) {
                close++;
            }
            at = scene.norm(close).equals(")") ? close + 1 : at;
        }
        return at;
    }

    static boolean year(String norm) {
        return norm.length() == 4
                && (norm.startsWith("19") || norm.startsWith("20"))
                && norm.chars().allMatch(Character::isDigit);
    }

    /** The preposition that starts the complement, also in "a memorandum <em>was inked</em> on logistics". */
    private static int complement(Scene scene, int noun) {
        int at = named(scene, noun);
        int past = at;
        while (past < Math.min(scene.size(), at + 4) && BE.contains(scene.norm(past))) {
            past++;
        }
        if (MADE.contains(scene.norm(past)) && Complements.opens(scene, past + 1)) {
            return past + 1;
        }
        return Complements.opens(scene, at) ? at : scene.size();
    }
}
