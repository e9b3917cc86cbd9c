package org.entente.reader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeException;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.WordGroups;
import org.entente.reader.model.DateReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every group of {@code words/} does something: without it, its example is read otherwise, and its counter-example is not. */
class WordGroupsTest {
    private static final Reader WHOLE = Reader.with(Annotated.KNOWLEDGE);

    static Stream<String> groups() {
        return Annotated.KNOWLEDGE.list("words").stream().map(e -> e.get("name"));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void each_group_is_needed_for_its_example_only(String name) {
        Entry group = Annotated.KNOWLEDGE.list("words").stream()
                .filter(e -> e.get("name").equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(Without.wrong(group, "", e -> Optional.of(emptied(e)))).isEmpty();
    }

    @Test
    void groups_are_named_once_and_have_each_word_once() {
        assertThat(groups()).doesNotHaveDuplicates();
        assertThat(Annotated.KNOWLEDGE.list("words")).allSatisfy(e -> assertThat(new HashSet<>(e.list("words")))
                .hasSameSizeAs(e.list("words"))
                .isNotEmpty());
    }

    @Test
    void a_file_of_the_user_adds_words_to_a_group(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("words"));
        Files.writeString(folder.resolve("words/mine.yaml"), "- {name: arrivals, words: [alighted]}");
        String text = "Thai Foreign Minister Maris Sangiampongsa is paying a visit to Laos. Maris alighted there on"
                + " October 20, 2024.";

        assertThat(day(WHOLE, text)).isEqualTo("-");
        assertThat(day(Reader.with(Annotated.KNOWLEDGE.with(folder)), text)).isEqualTo("2024-10-20");
    }

    @Test
    void a_group_that_no_file_has_is_told_by_its_name() {
        WordGroups groups = new WordGroups(KnowledgeFiles.shipped());

        assertThatThrownBy(() -> groups.get("arivals"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("no group of words is called 'arivals'");
    }

    private static Entry emptied(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>(entry.fields());
        fields.put("words", List.of());
        return new Entry(fields);
    }

    private static String day(Reader reader, String text) {
        DateReading when =
                Without.read(reader, text).findings().engagements().get(0).when();
        return when == null ? "-" : when.edtf();
    }
}
