package org.entente.reader.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.entente.reader.ingest.Ingest;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Document;

/** Reads literal pages for the tests of this package. */
final class Articles {
    private static final ArticleReader READER = new ArticleReader(KnowledgeFiles.shipped());

    /** A sentence that only a report has. */
    static final String REPORT =
            "The two ministers met on Monday and agreed that their ministries will go on working together in trade and culture.";

    private Articles() {}

    static Article read(String content) {
        return read("a.txt", content);
    }

    static Article read(String uri, String content) {
        return READER.read(document(uri, content));
    }

    static Document document(String uri, String content) {
        return Objects.requireNonNull(
                Ingest.take(uri, content.getBytes(UTF_8), null).document());
    }

    static Article read(Document document) {
        return READER.read(document);
    }

    /** The paragraphs of one kind, joined by a bar. */
    static String blocks(Article article, Block.Kind kind) {
        return String.join(
                " | ",
                article.blocks().stream()
                        .filter(block -> block.kind() == kind)
                        .map(block -> block.span().of(article.text()))
                        .toList());
    }

    static String body(String content) {
        return blocks(read(content), Block.Kind.BODY);
    }

    /** EDTF of the date of publication, or "unknown". */
    static String published(String content) {
        DateReading published = read(content).published();
        return published == null ? "unknown" : published.edtf();
    }

    /** Place and country of the dateline, or "none". */
    static String dateline(String content) {
        var dateline = read(content).dateline();
        return dateline == null ? "none" : dateline.place() + ", " + dateline.country();
    }
}
