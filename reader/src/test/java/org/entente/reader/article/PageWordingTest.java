package org.entente.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.reader.lexicon.ArticleKnowledge;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordingTest {
    private static final KnowledgeFiles FILES = KnowledgeFiles.shipped();
    private static final ArticleKnowledge KNOWLEDGE = new ArticleKnowledge(FILES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kickers",
                "captions",
                "share_bars",
                "related",
                "read_more",
                "comment_forms",
                "cookie_notices",
                "bylines",
                "date_labels",
                "header_words",
                "wire_marks",
                "wire_notes",
                "page_notes"
            })
    void everyWordingCutsItsExampleAndSparesItsCounter(String key) {
        List<Entry> entries = FILES.list("article", key);
        assertThat(entries).isNotEmpty();
        for (Entry entry : entries) {
            if (entry.has("example")) {
                assertThat(KNOWLEDGE.says(key, entry.get("example")))
                        .as(entry.get("example"))
                        .isTrue();
            }
            if (entry.has("counter")) {
                assertThat(KNOWLEDGE.says(key, entry.get("counter")))
                        .as(entry.get("counter"))
                        .isFalse();
            }
        }
    }
}
