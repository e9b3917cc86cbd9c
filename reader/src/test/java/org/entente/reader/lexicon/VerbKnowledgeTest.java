package org.entente.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb of {@code verbs.yaml} is known by its forms in the example through its own entry, and not meant in the counter-example. */
class VerbKnowledgeTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.shipped();
    private static final Inflection WHOLE = new Inflection(KNOWLEDGE);

    @ParameterizedTest
    @ValueSource(strings = {"irregular", "regular"})
    void each_verb_is_known_by_its_entry_alone(String list) {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : KNOWLEDGE.list("verbs", list)) {
            Inflection without =
                    new Inflection(KNOWLEDGE.changed(e -> e.equals(entry) ? Optional.empty() : Optional.of(e)));
            if (read(WHOLE, entry.get("example")).equals(read(without, entry.get("example")))) {
                wrong.add("not needed for: " + entry.get("example"));
            }
            if (!read(WHOLE, entry.get("counter")).equals(read(without, entry.get("counter")))) {
                wrong.add("means a verb in: " + entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** "dined" was taken for a verb "din" while a rule waited for "dine". */
    @Test
    void verbs_that_rules_of_contact_name_are_known_by_their_past() {
        Set<String> unknown = new TreeSet<>();
        for (String list : List.of("verbs", "light")) {
            for (Entry entry : KNOWLEDGE.list("engagements", list)) {
                List<String> verbs = new ArrayList<>(entry.list("verb"));
                verbs.addAll(entry.list("verbs"));
                for (String verb : verbs) {
                    boolean known = WHOLE.find(verb).isPresent();
                    String past = verb.endsWith("e") ? verb + "d" : verb + "ed";
                    if (!known && !WHOLE.get(past).base().equals(verb)) {
                        unknown.add(verb);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<Optional<Inflection.Verb>> read(Inflection inflection, String sentence) {
        return KnowledgeExamplesTest.tokens(sentence).stream()
                .map(Token::norm)
                .map(inflection::find)
                .toList();
    }
}
