package org.entente.reader.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.article.ArticleReader;
import org.entente.reader.extract.commitment.Commitments;
import org.entente.reader.extract.engagement.Engagements;
import org.entente.reader.extract.honour.Honours;
import org.entente.reader.extract.instrument.Instruments;
import org.entente.reader.extract.mechanism.Mechanisms;
import org.entente.reader.extract.milestone.Milestones;
import org.entente.reader.extract.statement.Statements;
import org.entente.reader.gate.Gate;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Article;
import org.entente.reader.model.Commitment;
import org.entente.reader.model.Document;
import org.entente.reader.model.Engagement;
import org.entente.reader.model.Finding;
import org.entente.reader.model.Findings;
import org.entente.reader.model.Honour;
import org.entente.reader.model.Instrument;
import org.entente.reader.model.Mechanism;
import org.entente.reader.model.Milestone;
import org.entente.reader.model.Reading;
import org.entente.reader.model.Rejection;

/**
 * Reads documents. The same bytes, knowledge and version give the same reading, on any machine, in any locale, by any
 * number of threads.
 */
public final class Reader {
    /** The version that readings carry. */
    public static final String VERSION = "0.1.0";

    private final ArticleReader articles;
    private final Gate gate;
    private final Annotation annotation;
    private final Engagements engagements;
    private final Statements statements;
    private final Commitments commitments;
    private final Instruments instruments;
    private final Honours honours;
    private final Mechanisms mechanisms;
    private final Milestones milestones;

    private Reader(KnowledgeFiles knowledge) {
        this.articles = new ArticleReader(knowledge);
        this.gate = new Gate(knowledge);
        this.annotation = new Annotation(knowledge);
        this.engagements = new Engagements(knowledge);
        this.statements = new Statements(knowledge);
        this.commitments = new Commitments(knowledge);
        this.instruments = new Instruments(knowledge);
        this.honours = new Honours(knowledge);
        this.mechanisms = new Mechanisms(knowledge);
        this.milestones = new Milestones(knowledge);
    }

    /**
     * A reader with the knowledge that Entente ships. Takes about a second; make one and keep it.
     *
     * @throws org.entente.reader.lexicon.KnowledgeException when a shipped file is missing or cannot be read
     */
    public static Reader shipped() {
        return with(KnowledgeFiles.shipped());
    }

    /**
     * A reader with knowledge of the caller's own.
     *
     * @param knowledge such as {@code KnowledgeFiles.shipped().with(folder)}
     * @throws org.entente.reader.lexicon.KnowledgeException when an entry lacks what its rule needs
     */
    public static Reader with(KnowledgeFiles knowledge) {
        return new Reader(knowledge);
    }

    /**
     * All that the document tells. Never throws for a bad document: what is wrong with it is in the reading's problems. A
     * document in another language than English, or without a word of contacts between sides, gives its article and no
     * findings.
     *
     * @param document as {@link org.entente.reader.ingest.Ingest} gives it
     */
    public Reading read(Document document) {
        Article article = Shortened.of(articles.read(document));
        boolean read = article.language().equals("en") || article.language().equals("und");
        if (!read || !gate.opens(article.text())) {
            return new Reading(VERSION, article, List.of(), List.of(), Findings.none(), article.problems());
        }
        AnnotatedArticle annotated = annotation.annotate(article);
        List<Finding> all = new ArrayList<>(engagements.list(annotated));
        List<Engagement> met = of(all, Engagement.class);
        all.addAll(commitments.list(annotated, met));
        all.addAll(instruments.list(annotated));
        all.addAll(honours.list(annotated));
        all.addAll(mechanisms.list(annotated));
        all.addAll(milestones.list(annotated));
        boolean sides = all.stream().anyMatch(Reader::betweenSides)
                || Undertaken.betweenStates(of(all, Commitment.class), annotated)
                || gate.speaksOfSides(article.text());
        Findings findings = new Findings(
                met,
                sides ? statements.list(annotated, met) : List.of(),
                sides ? of(all, Commitment.class) : List.of(),
                of(all, Instrument.class),
                of(all, Honour.class),
                of(all, Mechanism.class),
                of(all, Milestone.class),
                of(all, Rejection.class));
        return new Reading(VERSION, article, annotated.people(), annotated.bodies(), findings, article.problems());
    }

    /** Statements and undertakings stand alone on pages of sport and accidents too; these do not. */
    private static boolean betweenSides(Finding finding) {
        return switch (finding.finding()) {
            case ENGAGEMENT, INSTRUMENT, HONOUR -> true;
            case STATEMENT, COMMITMENT, MECHANISM, MILESTONE, REJECTION -> false;
        };
    }

    private static <T> List<T> of(List<Finding> findings, Class<T> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
