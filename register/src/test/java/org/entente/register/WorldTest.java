package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reader.model.Engagement;
import org.entente.reader.resolve.follow.Standing;
import org.entente.reader.resolve.follow.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gold of the small world: a register can only be judged by words that stand where the gold says. */
class WorldTest {
    private static final Path WORLD = Path.of("../examples/world");
    private static final Map<String, String> ARTICLES = new TreeMap<>();
    private static JsonNode gold = JsonMapper.builder().build().createObjectNode();

    @BeforeAll
    static void openTheWorld() throws IOException {
        gold = JsonMapper.builder().build().readTree(Files.readString(WORLD.resolve("register.json")));
        try (Stream<Path> files = Files.list(WORLD)) {
            files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
                    .forEach(file -> ARTICLES.put(file.getFileName().toString(), textOf(file)));
        }
    }

    @Test
    void everyQuoteStandsOnceInItsDocument() {
        List<String> astray = new ArrayList<>();
        for (JsonNode cited : gold.findParents("quote")) {
            String text = ARTICLES.getOrDefault(cited.path("document").asString(), "");
            String quote = cited.path("quote").asString();
            if (quote.isBlank() || text.indexOf(quote) < 0 || text.indexOf(quote) != text.lastIndexOf(quote)) {
                astray.add(cited.toString());
            }
        }
        assertThat(astray).isEmpty();
        assertThat(gold.findParents("quote")).hasSizeGreaterThan(500);
    }

    @Test
    void everyNameStandsInItsDocument() {
        List<String> astray = new ArrayList<>();
        for (JsonNode person : gold.path("people")) {
            assertThat(person.path("mentions").size()).isPositive();
            for (JsonNode mention : person.path("mentions")) {
                String text = ARTICLES.getOrDefault(mention.path("document").asString(), "");
                if (!text.contains(mention.path("name").asString())) {
                    astray.add(mention.toString());
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void everyArticleTellsOfAnEventAndIsAccountedFor() throws IOException {
        List<String> used = gold.path("events").findValues("reports").stream()
                .flatMap(reports -> reports.findValuesAsString("document").stream())
                .distinct()
                .sorted()
                .toList();
        assertThat(used).containsExactlyElementsOf(ARTICLES.keySet());
        String why = Files.readString(WORLD.resolve("why.md"));
        assertThat(ARTICLES.keySet())
                .allMatch(name -> why.contains("| `" + name.substring(0, name.lastIndexOf('.')) + "` |"));
    }

    @Test
    void kindsTypesAndStatusesAreWordsOfTheDictionary() {
        JsonNode reports =
                JsonMapper.builder().build().valueToTree(gold.path("events").findValues("reports"));
        assertThat(words(Engagement.Type.values())).containsAll(reports.findValuesAsString("kind"));
        assertThat(words(Engagement.Status.values())).containsAll(reports.findValuesAsString("status"));
        assertThat(words(Type.values())).containsAll(gold.path("followThrough").findValuesAsString("type"));
        assertThat(words(Standing.values())).containsAll(gold.path("statuses").findValuesAsString("status"));
        assertThat(List.of("held", "changed", "not_reported"))
                .containsAll(gold.path("events").findValuesAsString("outcome"));
    }

    @Test
    void aChainNamesOnlyStatusesThatReportsGive() {
        for (JsonNode event : gold.path("events")) {
            List<String> given = event.path("reports").findValuesAsString("status");
            for (JsonNode status : event.path("chain")) {
                assertThat(given).as(event.path("id").asString()).contains(status.asString());
            }
        }
    }

    @Test
    void anEventAndAPersonOfOneStateStandOnlyOnce() {
        assertThat(gold.path("events").findValuesAsString("id")).doesNotHaveDuplicates();
        List<String> people = new ArrayList<>();
        gold.path("people")
                .forEach(person -> people.add(person.path("name").asString() + ", "
                        + person.path("country").asString()));
        assertThat(people).doesNotHaveDuplicates().contains("Aida Karimova, KZ", "Aida Karimova, AZ");
    }

    @Test
    void aLinkJoinsTwoDocumentsAndEveryTypeIsShownThreeTimes() {
        Map<String, Integer> count = new TreeMap<>();
        for (JsonNode link : gold.path("followThrough")) {
            assertThat(link.at("/evidence/document").asString())
                    .as(link.toString())
                    .isNotEqualTo(link.at("/commitment/document").asString());
            count.merge(link.path("type").asString(), 1, Integer::sum);
        }
        assertThat(count.keySet()).isEqualTo(new TreeSet<>(words(Type.values())));
        assertThat(count.values()).allMatch(times -> times >= 3);
    }

    @Test
    void theSecondWorldsQuotesAndNamesStandInItsArticles() throws IOException {
        Path second = WORLD.resolveSibling("world2");
        JsonNode other = JsonMapper.builder().build().readTree(Files.readString(second.resolve("register.json")));
        String why = Files.readString(second.resolve("why.md"));
        List<String> astray = new ArrayList<>();
        for (JsonNode cited : other.findParents("quote")) {
            String text = textOf(second.resolve(cited.path("document").asString()));
            if (text.split(Pattern.quote(cited.path("quote").asString()), -1).length != 2) {
                astray.add(cited.toString());
            }
        }
        for (JsonNode mention : other.path("people").findParents("document")) {
            String document = mention.path("document").asString();
            if (!textOf(second.resolve(document)).contains(mention.path("name").asString())
                    || !why.contains("| `" + document.substring(0, document.lastIndexOf('.')) + "` |")) {
                astray.add(mention.toString());
            }
        }
        assertThat(astray).isEmpty();
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
