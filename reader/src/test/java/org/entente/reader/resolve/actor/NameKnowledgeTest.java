package org.entente.reader.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.Fold;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.api.Test;

/** Every rule on names and posts fits its example and not its counter-example. */
class NameKnowledgeTest {
    private static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.shipped();

    @Test
    void each_sound_brings_its_examples_together_and_keeps_the_others_apart() {
        Sounds sounds = new Sounds(KNOWLEDGE);
        List<String> wrong = new ArrayList<>();
        List<Entry> rules = KNOWLEDGE.list("resolve/sounds", "rules");
        assertThat(rules).isNotEmpty();
        for (Entry rule : rules) {
            if (!alike(sounds, rule.list("example"))) {
                wrong.add("apart: " + rule.list("example"));
            }
            if (alike(sounds, rule.list("counter"))) {
                wrong.add("together: " + rule.list("counter"));
            }
            if (rule.list("example").stream()
                    .map(Fold::fold)
                    .noneMatch(word -> word.contains(rule.get("from")) || rule.has("at"))) {
                wrong.add("no '" + rule.get("from") + "' in " + rule.list("example"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean alike(Sounds sounds, List<String> words) {
        return words.stream().map(Fold::fold).map(sounds::of).distinct().count() == 1;
    }

    @Test
    void each_variant_sounds_like_its_forms_and_not_like_its_counter_example() {
        Sounds sounds = new Sounds(KNOWLEDGE);
        List<String> wrong = new ArrayList<>();
        for (Entry entry : KNOWLEDGE.list("resolve/names", "variants")) {
            if (!alike(sounds, entry.list("forms"))) {
                wrong.add("apart: " + entry.list("forms"));
            }
            if (alike(sounds, List.of(entry.list("forms").get(0), entry.get("counter")))) {
                wrong.add("together: " + entry.list("forms").get(0) + " and " + entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_post_is_named_by_its_example_and_not_by_its_counter_example() {
        Posts posts = new Posts(KNOWLEDGE);
        List<String> wrong = new ArrayList<>();
        for (Entry entry : KNOWLEDGE.list("resolve/posts", "posts")) {
            String post = entry.get("post");
            if (!is(posts, entry.get("example"), post)) {
                wrong.add(post + " is not " + key(posts, entry.get("example")));
            }
            if (is(posts, entry.get("counter"), post)) {
                wrong.add(post + " is also " + entry.get("counter"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean is(Posts posts, String titleAndBody, String post) {
        String key = key(posts, titleAndBody);
        return key.equals(post + "|LA") || key.startsWith(post + ": ");
    }

    private static String key(Posts posts, String titleAndBody) {
        String[] parts = (titleAndBody + " ").split(" /", -1);
        return posts.of(new Held(parts[0], parts[1].strip(), "LA", false)).key();
    }
}
