package org.entente.reader.lexicon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class OneLineEntriesTest {
    @Test
    void entries_of_one_line_are_read_with_their_lists_and_quotes() {
        String yaml = "# people\n\n- {name: Anna Berg, country: \"NO\", forms: [Ana Berg, A'na Berg], gender: f}\n"
                + "- {name: Jo-Lin O'Hara, country: IE}\n";
        assertThat(OneLineEntries.find(yaml))
                .contains(List.of(
                        Map.of(
                                "name", "Anna Berg",
                                "country", "NO",
                                "forms", List.of("Ana Berg", "A'na Berg"),
                                "gender", "f"),
                        Map.of("name", "Jo-Lin O'Hara", "country", "IE")));
    }

    @Test
    void every_other_shape_is_left_to_the_yaml_engine() {
        assertThat(List.of(
                        "- name: Anna Berg\n  country: SE\n",
                        "- {name: Anna Berg, country SE}\n",
                        "- {name: Anna Berg, forms: [Ana Berg}\n",
                        "- {name: Anna Berg} # a note\n",
                        "- {name: Anna Berg}  \n",
                        "- {name: Anna Berg, country: SE\n",
                        "- {name: Anna, Berg}\n",
                        "- {name: Anna Berg, forms: []}\n",
                        "- {name: 'Anna Berg'}\n",
                        "- {name: \"Anna \\u0042erg\"}\n",
                        "- {seat: {city: Oslo}}\n",
                        "key: value\n"))
                .allSatisfy(yaml -> assertThat(OneLineEntries.find(yaml)).isEmpty());
    }

    @Test
    void blank_lines_comments_and_line_ends_of_windows_are_no_entries() {
        assertThat(OneLineEntries.find("# people\r\n   \r\n\r\n- {name: Anna Berg}\r\n"))
                .contains(List.of(Map.of("name", "Anna Berg")));
    }

    @Test
    void the_entries_are_those_of_the_yaml_engine() {
        // as texts: entries read "true" as a word, the engine as a truth value
        assertThat(KnowledgeFiles.shipped().paths().stream().filter(p -> p.startsWith("people/")))
                .allSatisfy(p -> assertThat(
                                String.valueOf(OneLineEntries.find(text(p)).orElseThrow()))
                        .isEqualTo(
                                String.valueOf(new Load(LoadSettings.builder().build()).loadFromString(text(p)))));
    }

    @Test
    void the_lists_of_people_are_all_of_this_shape_and_so_cost_next_to_nothing() {
        assertThat(KnowledgeFiles.shipped().paths().stream().filter(p -> p.startsWith("people/")))
                .hasSizeGreaterThan(5)
                .allSatisfy(p -> assertThat(OneLineEntries.find(text(p))).isPresent());
    }

    private static String text(String path) throws IOException {
        try (InputStream in = KnowledgeFiles.class.getResourceAsStream("/org/entente/knowledge/" + path)) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
