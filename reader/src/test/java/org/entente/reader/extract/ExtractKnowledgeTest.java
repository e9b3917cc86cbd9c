package org.entente.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.PhraseTable;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.pipeline.Annotated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every entry of these knowledge files stands in its example and not in its counter-example. */
class ExtractKnowledgeTest {
    @ParameterizedTest
    @CsvSource({
        "engagements, nouns, noun",
        "instruments, nouns, noun",
        "instruments, acts, act",
        "instruments, planned, form",
        "instruments, vague, form",
        "instruments, open, form",
        "honours, verbs, verb",
        "honours, heads, head",
        "honours, authority, form",
        "mechanisms, nouns, noun",
        "mechanisms, sessions, form",
        "mechanisms, ordinals, form",
        "milestones, nouns, noun",
        "milestones, ordinals, form"
    })
    void each_entry_stands_in_its_example_only(String file, String list, String word) {
        List<String> wrong = new ArrayList<>();
        List<Entry> entries = Annotated.KNOWLEDGE.list(file, list);
        assertThat(entries).isNotEmpty();
        for (Entry entry : entries) {
            PhraseTable<Boolean> table = new PhraseTable<>();
            table.add(entry.get(word), false, true);
            entry.list("forms").forEach(form -> table.add(form, false, true));
            if (!stands(table, entry.get("example"))) {
                wrong.add(entry.get(word) + " not in: " + entry.get("example"));
            }
            if (stands(table, entry.get("counter"))) {
                wrong.add(entry.get(word) + " in: " + entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean stands(PhraseTable<Boolean> table, String text) {
        AnnotatedArticle article = Annotated.of(text);
        return article.scenes().stream().anyMatch(s -> !table.list(s.tokens()).isEmpty());
    }
}
