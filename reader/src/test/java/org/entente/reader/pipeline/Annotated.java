package org.entente.reader.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.reader.article.ArticleReader;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Clause;
import org.entente.reader.model.DateReading;

/** Annotates a few lines with the shipped knowledge, as an extractor gets them. */
public final class Annotated {
    public static final KnowledgeFiles KNOWLEDGE = KnowledgeFiles.shipped();

    private static final ArticleReader ARTICLES = new ArticleReader(KNOWLEDGE);
    private static final Annotation ANNOTATION = new Annotation(KNOWLEDGE);
    private static final DateReading DAY =
            new DateReading(null, "2024-12-11", "2024-12-11", "2024-12-11", "", "given by the caller", List.of());

    private Annotated() {}

    /** The text as of 11 December 2024. */
    public static AnnotatedArticle of(String text) {
        return ANNOTATION.annotate(
                ARTICLES.read(Scenario.document("annotated.txt", text.getBytes(StandardCharsets.UTF_8), DAY)));
    }

    /** The base forms of its verbs. */
    public static List<String> lemmas(String text) {
        return of(text).scenes().stream()
                .flatMap(s -> s.clauses().stream())
                .map(Clause::lemma)
                .toList();
    }
}
