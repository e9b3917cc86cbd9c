package org.entente.reader.annotate.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;
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

    private final MaxentModel maxent;
    private final POSContextGenerator context;
    private final SequenceValidator<String> validator;

    Tagger(POSModel model) {
        this.maxent = model.getArtifact("pos.model");
        this.context = model.getFactory().getPOSContextGenerator();
        this.validator = model.getFactory().getSequenceValidator();
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
        String[] words = tokens.stream().map(Token::text).toArray(String[]::new);
        String[] outcomes = outcomes(words);
        boolean prose = tokens.stream().filter(Token::capital).count() * 2 < tokens.size();
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            Pos pos = token.pos() == Pos.PUNCT ? Pos.PUNCT : pos(outcomes[i]);
            if (VERBS.contains(token.text())) {
                pos = Pos.VERB; // "X on Monday met Y" is read as an adverb otherwise
            } else if (pos == Pos.VERB && prose && i > 0 && name(tokens, i)) {
                pos = Pos.PROPN; // "Committee Le Quang Tung received": no word of a name is a verb
            }
            tagged.add(new Token(token.span(), token.text(), token.norm(), pos));
        }
        return tagged;
    }

    /** The best tag for each word in turn, the tags before it taken for settled: a beam of one. */
    private String[] outcomes(String[] words) {
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            double[] chances = maxent.eval(context.getContext(i, words, tags, null));
            int best = -1;
            for (int k = 0; k < chances.length; k++) {
                boolean better = best < 0 || chances[k] > chances[best];
                if (better && validator.validSequence(i, words, tags, maxent.getOutcome(k))) {
                    best = k;
                }
            }
            tags[i] = maxent.getOutcome(Math.max(0, best));
        }
        return tags;
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
