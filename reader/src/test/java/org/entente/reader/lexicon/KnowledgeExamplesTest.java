package org.entente.reader.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.reader.model.Pos;
import org.entente.reader.model.Span;
import org.entente.reader.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the knowledge files carries a sentence that it fits and one that it does not; both are tried here. */
class KnowledgeExamplesTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.shipped();

    /** Which fields of an entry hold its wording, by file. */
    private static final Map<String, List<String>> WORDING = Map.ofEntries(
            Map.entry("states", List.of("name", "forms", "adjectives", "people", "capital", "cities", "regions")),
            Map.entry("organisations", List.of("short", "name", "forms")),
            Map.entry("parties", List.of("short", "name", "forms")),
            Map.entry("titles", List.of("head", "forms", "plural")),
            Map.entry("modifiers", List.of("modifier", "forms")),
            Map.entry("portfolios", List.of("before", "after")),
            Map.entry("honorifics", List.of("form", "forms")),
            Map.entry("bodies", List.of("noun", "forms")),
            Map.entry("places", List.of("noun", "forms")),
            Map.entry("fields", List.of("words", "weak", "general")),
            Map.entry("plain-words", List.of("words")),
            Map.entry("nominals", List.of("noun", "plural")),
            Map.entry("abbreviations", List.of("form")),
            Map.entry("particles", List.of("form")));

    static Stream<String> files() {
        return WORDING.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_rule_fits_its_example_and_not_its_counter_example(String file) {
        List<String> wrong = new ArrayList<>();
        List<Entry> entries = KNOWLEDGE.list(file);
        assertThat(entries).isNotEmpty();
        for (Entry entry : entries) {
            PhraseTable<Boolean> table = new PhraseTable<>();
            for (String field : WORDING.getOrDefault(file, List.of())) {
                entry.list(field).forEach(form -> table.add(form, exact(file), true));
            }
            if (table.list(tokens(entry.get("example"))).isEmpty()) {
                wrong.add("example: " + entry.get("example"));
            }
            if (!table.list(tokens(entry.get("counter"))).isEmpty()) {
                wrong.add("counter: " + entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_member_of_the_united_nations_is_known() {
        assertThat(KNOWLEDGE.list("states").stream().map(e -> e.get("code")).distinct())
                .hasSizeGreaterThanOrEqualTo(193)
                .contains("VN", "LA", "AZ", "PT", "TV", "SS");
    }

    @Test
    void sixty_international_organisations_are_known() {
        assertThat(KNOWLEDGE.list("organisations")).hasSizeGreaterThan(60);
    }

    @Test
    void former_states_say_when_they_were() {
        assertThat(KNOWLEDGE.list("former-states")).allSatisfy(e -> {
            assertThat(e.get("code")).hasSize(4);
            assertThat(e.get("from")).matches("\\d{4}.*");
            assertThat(e.get("to")).matches("\\d{4}.*");
        });
    }

    private static boolean exact(String file) {
        return List.of("states", "organisations", "parties", "honorifics", "plain-words", "abbreviations", "particles")
                .contains(file);
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (String word : Words.of(text.replaceAll("([.;:!?\"“”])(\\s|$)", "$2"))) {
            tokens.add(new Token(new Span(0, word.length()), word, Fold.fold(word), Pos.OTHER));
        }
        return tokens;
    }
}
