package org.entente.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.reader.model.Statement;
import org.entente.reader.model.Token;
import org.junit.jupiter.api.Test;

/** Every rule of {@code speech.yaml} does in its example what it says, and something else in its counter-example. */
class SpeechKnowledgeTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.shipped();
    private static final Inflection INFLECTION = new Inflection(KNOWLEDGE);
    private static final SpeechRules RULES = new SpeechRules(KNOWLEDGE);

    @Test
    void each_verb_does_what_its_rule_says_in_the_example_only() {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : KNOWLEDGE.list("speech", "verbs")) {
            Statement.Act act = act(entry);
            if (!acts(entry, entry.get("example")).contains(act)) {
                wrong.add(entry.get("example") + " " + acts(entry, entry.get("example")));
            }
            boolean cued = entry.has("cue");
            if (acts(entry, entry.get("counter")).contains(act) && cued && !plain(entry, act)) {
                wrong.add(entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_tone_sounds_in_its_example_only() {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : KNOWLEDGE.list("speech", "tones")) {
            if (!tone(entry.get("example")).equals(Optional.of(act(entry)))) {
                wrong.add(entry.get("example"));
            }
            if (tone(entry.get("counter")).isPresent()) {
                wrong.add(entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Statement.Act act(Entry entry) {
        return Statement.Act.valueOf(entry.get("act").toUpperCase(Locale.ROOT));
    }

    private static Optional<Statement.Act> tone(String sentence) {
        List<Token> tokens = KnowledgeExamplesTest.tokens(sentence);
        return RULES.findTone(tokens, 0, tokens.size());
    }

    /** What the verbs of the rule do in the sentence. */
    private static List<Statement.Act> acts(Entry entry, String sentence) {
        List<Token> tokens = KnowledgeExamplesTest.tokens(sentence);
        List<Statement.Act> acts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            INFLECTION
                    .find(tokens.get(i).norm())
                    .filter(v -> entry.list("verbs").contains(v.base()))
                    .flatMap(v -> RULES.find(v.base(), tokens, at + 1, tokens.size()))
                    .ifPresent(acts::add);
        }
        return acts;
    }

    /** The verb does the same without a cue: its counter-example cannot do otherwise. */
    private static boolean plain(Entry entry, Statement.Act act) {
        return entry.list("verbs").stream()
                .anyMatch(verb -> RULES.find(verb, List.of(), 0, 0).equals(Optional.of(act)));
    }
}
