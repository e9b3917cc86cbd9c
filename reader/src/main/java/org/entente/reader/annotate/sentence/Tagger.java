package org.entente.reader.annotate.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Token;

/**
 * Parts of speech by OpenNLP's English model, with a beam of one: the rules need to tell verbs from nouns, and a wider
 * beam costs three times as much for the same findings. Not for use by two threads at once.
 */
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Past tenses that are never anything else. */
    private static final Set<String> VERBS = Set.of(
            "met", "told", "said", "spoke", "thanked", "hosted", "visited", "congratulated", "reaffirmed", "pledged");

    private final Votes votes;

    Tagger(POSModel model) {
        this.votes =
                new Votes(model.getArtifact("pos.model"), model.getFactory().getPOSContextGenerator());
    }

    static POSModel model() {
        try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the part-of-speech model is not on the class path: " + MODEL);
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Token> tag(List<Token> tokens) {
        List<String> outcomes = votes.list(tokens.stream().map(Token::text).toList());
        boolean prose = tokens.stream().filter(Token::capital).count() * 2 < tokens.size();
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < outcomes.size(); i++) {
            Token token = tokens.get(i);
            Pos pos = token.pos() == Pos.PUNCT ? Pos.PUNCT : pos(outcomes.get(i));
            if (VERBS.contains(token.text())) {
                pos = Pos.VERB; // "X on Monday met Y" is read as an adverb otherwise
            } else if (pos == Pos.VERB && prose && i > 0 && name(tokens, i)) {
                pos = Pos.PROPN; // "Committee Le Quang Tung received": no word of a name is a verb
            }
            tagged.add(new Token(token.span(), token.text(), token.norm(), pos));
        }
        return tagged;
    }

    /** A capital inside a sentence, beside another capital. */
    private static boolean name(List<Token> tokens, int i) {
        Token before = tokens.get(i - 1);
        boolean opens = before.is(":") || "\"“‘".contains(before.text());
        boolean beside =
                before.capital() || (i + 1 < tokens.size() && tokens.get(i + 1).capital());
        return tokens.get(i).capital() && !opens && beside;
    }

    private static Pos pos(String tag) {
        return switch (tag) {
            case "NOUN" -> Pos.NOUN;
            case "PROPN" -> Pos.PROPN;
            case "PRON" -> Pos.PRON;
            case "VERB" -> Pos.VERB;
            case "AUX" -> Pos.AUX;
            case "ADJ" -> Pos.ADJ;
            case "ADV" -> Pos.ADV;
            case "ADP" -> Pos.ADP;
            case "DET" -> Pos.DET;
            case "NUM" -> Pos.NUM;
            case "CCONJ" -> Pos.CCONJ;
            case "SCONJ" -> Pos.SCONJ;
            case "PART" -> Pos.PART;
            case "PUNCT" -> Pos.PUNCT;
            default -> Pos.OTHER;
        };
    }
}
