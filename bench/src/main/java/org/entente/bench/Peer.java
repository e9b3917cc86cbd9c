package org.entente.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/** CoreNLP at its leanest for the same questions: three-class names and a dependency parse. */
final class Peer {
    private final StanfordCoreNLP pipeline;

    Peer() {
        Properties p = new Properties();
        p.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        p.setProperty("ner.applyFineGrained", "false");
        p.setProperty("ner.applyNumericClassifiers", "false");
        p.setProperty("ner.useSUTime", "false");
        p.setProperty("threads", "1");
        this.pipeline = new StanfordCoreNLP(p);
    }

    /** Annotates every text; returns how many tokens they have, the measure for both sides. */
    long read(List<String> texts) {
        long tokens = 0;
        for (String text : texts) {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            tokens += document.tokens().size();
        }
        return tokens;
    }
}
