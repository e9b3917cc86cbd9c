package org.entente.reader.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

class VotesTest {
    private static final POSModel MODEL = Tagger.model();
    private static final MaxentModel MAXENT = MODEL.getArtifact("pos.model");

    private static Votes votes() {
        return new Votes((AbstractModel) MAXENT, MODEL.getFactory().getPOSContextGenerator());
    }

    /** The model asked word by word, as OpenNLP does. */
    private static List<String> asked(List<String> words) {
        POSContextGenerator context = MODEL.getFactory().getPOSContextGenerator();
        String[] text = words.toArray(String[]::new);
        String[] tags = new String[text.length];
        for (int i = 0; i < text.length; i++) {
            tags[i] = MAXENT.getBestOutcome(MAXENT.eval(context.getContext(i, text, tags, null)));
        }
        return List.of(tags);
    }

    @Test
    void theTagsAreThoseThatTheModelGivesWhenAskedWordByWord() {
        Votes votes = votes();
        List<String> differing = new ArrayList<>();
        // examples of every verb, title and organisation: some thousands of sentences
        for (String file : List.of("titles", "organisations", "engagements", "honorifics", "fields")) {
            KnowledgeFiles.shipped().list(file).forEach(entry -> {
                List<String> words = List.of(entry.get("example", "None.").split("(?=[.,])|\\s+"));
                if (!votes.list(words).equals(asked(words))) {
                    differing.add(entry.get("example"));
                }
            });
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void aWordKeptFromOneSentenceTagsTheNextAlike() {
        Votes votes = votes();
        List<String> words = List.of("The", "two", "ministers", "met", "in", "Oslo", "on", "3", "May", "2024", ".");
        List<String> first = votes.list(words);
        votes.list(List.of("met", "Oslo", "ministers"));
        assertThat(votes.list(words)).isEqualTo(first).isEqualTo(asked(words));
    }

    @Test
    void noWordsHaveNoTagsAndOneHasOne() {
        assertThat(votes().list(List.of())).isEmpty();
        assertThat(votes().list(List.of("Talks"))).isEqualTo(asked(List.of("Talks")));
    }
}
