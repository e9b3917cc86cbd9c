package org.entente.reader.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema takes all that the model can say and nothing else. */
class SchemaStrictnessTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Schema schema = SchemaTest.schema();

    @Test
    void everyKindAndEveryWordOfTheModelKeepsToTheSchema() {
        assertThat(problems(tree(EveryKind.full()))).isEmpty();
        assertThat(problems(tree(EveryKind.bare()))).isEmpty();
    }

    @Test
    void everyFieldOfCooperationThatIsShippedIsInTheSchema() {
        JsonNode reading = tree(EveryKind.full());
        ObjectNode commitment = (ObjectNode) reading.at("/commitments/0");
        List<String> fields = KnowledgeFiles.shipped().list("fields").stream()
                .map(entry -> entry.get("field"))
                .filter(field -> !field.equals("none")) // holds phrases that mislead; never given out
                .distinct()
                .toList();
        commitment.set("fields", JSON.valueToTree(fields));
        assertThat(fields).hasSizeGreaterThan(10);
        assertThat(problems(reading)).isEmpty();
    }

    @Test
    void typesThatAKnowledgeFileNamesAreSpelledAsTheOtherWordsAre() {
        assertThat(tree(EveryKind.full()).at("/instruments/0/kind").asString()).isEqualTo("joint_statement");
    }

    @Test
    void noObjectTakesAKeyThatTheFormatDoesNotKnow() {
        JsonNode reading = tree(EveryKind.full());
        for (ObjectNode object : objects(reading)) {
            object.put("unheard_of", true);
            assertThat(problems(reading)).as(object.toString()).isNotEmpty();
            object.remove("unheard_of");
        }
    }

    @Test
    void noKeyMayBeLeftOutUnlessItIsWrittenOnlyWhenThereIsSomethingToSay() {
        JsonNode reading = tree(EveryKind.bare());
        for (ObjectNode object : objects(reading)) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.remove(key);
                assertThat(problems(reading)).as(key + " of " + object).isNotEmpty();
                object.set(key, value);
            }
        }
    }

    private static JsonNode tree(Reading reading) {
        return JSON.readTree(new ReadingJson().line(reading));
    }

    /** One object of each shape and place. */
    private static List<ObjectNode> objects(JsonNode reading) {
        List<ObjectNode> found = new ArrayList<>();
        collect(reading, found);
        return found;
    }

    private static void collect(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
            object.values().forEach(value -> collect(value, found));
        } else if (node.isArray() && !node.isEmpty()) {
            collect(node.get(0), found);
        }
    }

    private Set<String> problems(JsonNode reading) {
        return schema.validate(reading.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
