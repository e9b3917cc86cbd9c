package org.entente.reader.resolve.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

/** Each rule of {@code follow.yaml} fits its example and not its counter-example. */
class FollowKnowledgeTest {
    private final KnowledgeFiles knowledge = KnowledgeFiles.shipped();
    private final FollowThrough follow = new FollowThrough(knowledge);

    @Test
    void a_cue_fits_its_example_only() {
        List<String> wrong = new ArrayList<>();
        for (Entry cue : knowledge.list("follow", "cues")) {
            Type type = Type.valueOf(cue.get("type").toUpperCase(Locale.ROOT));
            if (!follow.cue(cue.get("example")).equals(Optional.of(type))
                    || follow.cue(cue.get("counter")).equals(Optional.of(type))) {
                wrong.add(cue.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void words_for_one_thing_or_deed_are_in_the_example_only() {
        List<String> wrong = new ArrayList<>();
        for (String list : List.of("alike", "acts")) {
            for (Entry entry : knowledge.list("follow", list)) {
                Set<String> first = new TreeSet<>();
                entry.list("words").forEach(word -> first.addAll(said(word)));
                boolean told = said(entry.get("example")).stream().anyMatch(first::contains);
                boolean other = said(entry.get("counter")).stream().anyMatch(first::contains);
                if (!told || other) {
                    wrong.add(entry.toString());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Set<String> said(String words) {
        Topic topic = follow.topic("so " + words);
        Set<String> said = new TreeSet<>(topic.weights().keySet());
        said.addAll(topic.acts());
        said.remove("so");
        return said;
    }
}
