package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.PhraseTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of {@code commitments.yaml} undertakes in its example, and nothing is undertaken in its counter-example. */
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
                "held",
                "contacts",
                "vague",
                "effects",
                "made",
                "refrains",
                "honours",
                "asserts",
                "concludes",
                "social",
                "joint"
            })
    void each_list_of_verbs_stands_in_its_example_only(String list) {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : Annotated.KNOWLEDGE.list("commitments", list)) {
            Set<String> verbs = new HashSet<>(entry.list("verbs"));
            verbs.addAll(entry.list("verb"));
            if (Annotated.lemmas(entry.get("example")).stream().noneMatch(verbs::contains)) {
                wrong.add(entry.get("example"));
            }
            boolean social = list.equals("social");
            if (!social && Annotated.lemmas(entry.get("counter")).stream().anyMatch(verbs::contains)) {
                wrong.add(entry.get("counter"));
            }
            if (social
                    && entry.list("objects").stream()
                            .anyMatch(List.of(entry.get("counter")
                                    .toLowerCase(Locale.ROOT)
                                    .split("\\W+"))::contains)) {
                wrong.add(entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"efforts", "onward", "bodies", "continuing", "need", "hopes", "purposes"})
    void each_list_of_phrases_stands_in_its_example_only(String list) {
        List<String> wrong = new ArrayList<>();
        for (Entry entry : Annotated.KNOWLEDGE.list("commitments", list)) {
            PhraseTable<Boolean> table = new PhraseTable<>();
            entry.list("words").forEach(w -> table.add(w, false, true));
            if (Annotated.of(entry.get("example")).scenes().stream()
                    .allMatch(s -> table.list(s.tokens()).isEmpty())) {
                wrong.add(entry.get("example"));
            }
            if (Annotated.of(entry.get("counter")).scenes().stream()
                    .anyMatch(s -> !table.list(s.tokens()).isEmpty())) {
                wrong.add(entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
