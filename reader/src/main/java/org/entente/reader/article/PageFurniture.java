package org.entente.reader.article;

import java.util.ArrayList;
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

    private static final List<String> COOKIES = List.of("cookie_notices");

    private final ArticleKnowledge knowledge;

    PageFurniture(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        List<Line> kept = new ArrayList<>();
        List<Removed> gone = new ArrayList<>(lines.removed());
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            String key = knowledge.find(line.length() <= LONGEST ? KEYS : COOKIES, line.text());
            if (key == null) {
                kept.add(line);
            } else {
                gone.add(new Removed(key.replace('_', ' '), i, line.text()));
            }
        }
        return kept.size() == lines.lines().size() ? lines : new Cutting(kept, gone);
    }
}
