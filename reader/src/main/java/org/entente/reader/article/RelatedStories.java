package org.entente.reader.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.ArticleKnowledge;

/**
 * Cuts lists of other stories. After "TIN LIÊN QUAN" or "Related" in the second half everything goes; earlier, only the
 * headlines that follow, because the report goes on. Their headlines tell of meetings that this report does not.
 */
final class RelatedStories implements Cut {
    private final ArticleKnowledge knowledge;

    RelatedStories(ArticleKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Cutting apply(Cutting lines) {
        Set<Integer> gone = new HashSet<>();
        List<Line> all = lines.lines();
        long total = all.stream().mapToLong(Line::length).sum();
        long seen = 0;
        int reports = 0;
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            if (knowledge.says("related", line.text()) && !line.report()) {
                if (reports > 0 && seen * 2 >= total) {
                    return lines.without("related stories", from(i, gone));
                }
                gone.add(i);
                while (i + 1 < all.size() && headline(all.get(i + 1))) {
                    i++;
                    gone.add(i);
                }
            } else if (knowledge.says("read_more", line.text()) && !line.report()) {
                gone.add(i);
            }
            reports += line.report() ? 1 : 0;
            seen += line.length();
        }
        return lines.without("related stories", (at, line) -> gone.contains(at));
    }

    private static Cutting.Test from(int tail, Set<Integer> gone) {
        return (at, line) -> at >= tail || gone.contains(at);
    }

    private static boolean headline(Line line) {
        return line.length() < 160 && !line.finished() && !line.text().contains(" — ");
    }
}
