package org.entente.reader.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of each example may be one engagement, those of its counter-example may not. */
class EventKnowledgeTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"families", "near"})
    void each_rule_fits_its_example_and_not_its_counter_example(String list) {
        Kinds kinds = new Kinds(KNOWLEDGE);
        List<String> wrong = new ArrayList<>();
        List<Entry> entries = KNOWLEDGE.list("resolve/events", list);
        assertThat(entries).isNotEmpty();
        for (Entry entry : entries) {
            List<String> example = entry.list("example");
            List<String> counter = entry.list("counter");
            if (kinds.fit(example.get(0), example.get(1)) == 0) {
                wrong.add("apart: " + example);
            }
            if (kinds.fit(counter.get(0), counter.get(1)) > 0) {
                wrong.add("together: " + counter);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_ceremony_has_the_purpose_of_the_example_and_not_that_of_the_counter_example() {
        Kinds kinds = new Kinds(KNOWLEDGE);
        for (Entry entry : KNOWLEDGE.list("resolve/events", "purposes")) {
            assertThat(kinds.purposes("ceremony", entry.get("example"))).contains(entry.get("purpose"));
            assertThat(kinds.purposes("ceremony", entry.get("counter")))
                    .isNotEmpty()
                    .doesNotContain(entry.get("purpose"));
        }
    }

    @Test
    void whoever_leads_a_body_that_is_not_told_may_be_the_president_of_one() {
        Kinds kinds = new Kinds(KNOWLEDGE);
        for (Entry entry : KNOWLEDGE.list("resolve/events", "heads")) {
            for (String head : entry.list("words")) {
                assertThat(kinds.sameOffice(Cast.words(head), Cast.words(entry.get("example"))))
                        .isTrue();
                assertThat(kinds.sameOffice(Cast.words(head), Cast.words(entry.get("counter"))))
                        .isFalse();
            }
        }
    }

    @Test
    void a_call_is_beside_a_session_and_talks_may_be_one() {
        Kinds kinds = new Kinds(KNOWLEDGE);
        for (Entry entry : KNOWLEDGE.list("resolve/events", "calls")) {
            assertThat(entry.list("example")).noneMatch(kinds::sits);
            assertThat(entry.list("counter")).allMatch(kinds::sits);
        }
    }
}
