package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.ArticleKnowledge;

/**
 * The rules that drop what is not the report, in the order in which they run. Markers of pictures go first because the
 * caption under them is known by them; repeats go last because what they repeat may have been cut.
 */
final class Cuts {
    private final List<Cut> rules;

    Cuts(ArticleKnowledge knowledge, Gazette gazette) {
        rules = List.of(
                new PictureMarks(),
                new RelatedStories(knowledge),
                new ReadMore(knowledge),
                new PageFurniture(knowledge),
                new HeaderLines(knowledge, gazette),
                new GluedCaptions(knowledge),
                new Captions(knowledge),
                new SourceLines(knowledge),
                new Tail(),
                new Repeats());
    }

    Cutting apply(List<Line> lines) {
        Cutting cutting = new Cutting(lines, new ArrayList<>());
        for (Cut rule : rules) {
            cutting = rule.apply(cutting);
        }
        return cutting;
    }
}
