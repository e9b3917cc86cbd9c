package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every entry of {@code commitments.yaml} does in its example what it is there for, and nothing in its counter-example. */
class CommitmentKnowledgeTest {
    private static final String MET = "Indonesian Foreign Minister Sugiono met Lao Foreign Minister Thongsavanh"
            + " Phomvihane in Vientiane. Indonesia and Laos opened relations in 1957. ";

    @ParameterizedTest
    @ValueSource(strings = {"verbs", "adjectives", "nouns", "joint", "support"})
    void each_rule_undertakes_in_its_example_only(String list) {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : Annotated.KNOWLEDGE.list("commitments", list)) {
            String act = entry.get("act", list.equals("joint") ? "agree" : "pledge");
            List<String> made = read(entry.get("example"));
            if (made.stream().noneMatch(c -> c.startsWith(act + " by"))) {
                wrong.add(entry.get("example") + " " + made);
            }
            if (!read(entry.get("counter")).isEmpty()) {
                wrong.add(entry.get("counter") + " " + read(entry.get("counter")));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> read(String sentence) {
        return Scenario.of("2024-10-22", MET + sentence).commitments();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verbs",
                "joint",
                "adjectives",
                "nouns",
                "held",
                "support",
                "contacts",
                "social",
                "vague",
                "effects",
                "efforts",
                "onward",
                "made",
                "brought",
                "works",
                "carries on",
                "by when",
                "officials",
                "hands",
                "refrains",
                "honours",
                "asserts",
                "concludes",
                "bodies",
                "continuing",
                "need",
                "hopes",
                "purposes"
            })
    void each_entry_is_needed_for_its_example_only(String list) {
        assertThat(Without.wrong(Annotated.KNOWLEDGE.list("commitments", list), MET))
                .isEmpty();
    }
}
