package org.entente.reader.article;

import java.util.List;
import org.entente.reader.lexicon.ArticleKnowledge;

/**
 * Cuts share bars ("Share:"), cookie notices, comment forms ("Viết bình luận") and what follows the last of these when
 * the report is over.
 */
final class PageFurniture implements Cut {
    private static final List<String> KEYS =
            List.of("share_bars", "cookie_notices", "comment_forms", "wire_notes", "page_notes");

    /** Furniture is short; paragraphs are not asked, for that would cost. */
    private static final int LONGEST = 220;

    private final ArticleKnowledge knowledge;

    PageFurniture(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        Cutting left = lines;
        for (String key : KEYS) {
            left = left.without(
                    key.replace('_', ' '), (at, line) -> asked(key, line) && knowledge.says(key, line.text()));
        }
        return left;
    }

    private static boolean asked(String key, Line line) {
        return line.length() <= LONGEST || key.equals("cookie_notices");
    }
}
