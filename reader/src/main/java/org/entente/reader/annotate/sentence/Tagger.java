package org.entente.reader.annotate.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Token;

/**
 * Parts of speech by OpenNLP's English model, with a beam of one: the rules need to tell verbs from nouns, and a wider
 * beam costs three times as much for the same findings. Not for use by two threads at once.
 */
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final BeamSearch search;
    private final POSContextGenerator context;
    private final SequenceValidator<String> validator;

    Tagger(POSModel model) {
        MaxentModel maxent = model.getArtifact("pos.model");
        this.search = new BeamSearch(1, maxent, 0);
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
        Sequence best = search.bestSequence(words, null, context, validator);
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < words.length; i++) {
            Token token = tokens.get(i);
            Pos pos = token.pos() == Pos.PUNCT
                    ? Pos.PUNCT
                    : pos(best.getOutcomes().get(i));
            tagged.add(new Token(token.span(), token.text(), token.norm(), pos));
        }
        return tagged;
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
