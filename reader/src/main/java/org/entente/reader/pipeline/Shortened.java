package org.entente.reader.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Span;

/**
 * Keeps a document that is no single article from taking all the memory there is: only its front is read, and a problem
 * says so. No article comes near the limit.
 */
final class Shortened {
    /** In characters of cleaned text. */
    static final int LONGEST = 1_000_000;

    private Shortened() {}

    static Article of(Article article) {
        if (article.text().length() <= LONGEST) {
            return article;
        }
        int end = Character.isLowSurrogate(article.text().charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.span().start() < end) {
                Span span = new Span(block.span().start(), Math.min(block.span().end(), end));
                blocks.add(new Block(block.kind(), span));
            }
        }
        List<Problem> problems = new ArrayList<>(article.problems());
        problems.add(new Problem(
                article.uri(),
                "cut-short",
                "only the first million characters are read; split it into single articles"));
        return new Article(
                article.document(),
                article.uri(),
                article.text().substring(0, end),
                List.copyOf(blocks),
                article.title(),
                article.outlet(),
                article.agency(),
                article.dateline(),
                article.published(),
                article.language(),
                article.country(),
                List.copyOf(problems));
    }
}
