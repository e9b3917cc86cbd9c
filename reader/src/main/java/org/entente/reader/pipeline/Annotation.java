package org.entente.reader.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.annotate.clause.Clauses;
import org.entente.reader.annotate.date.DateAnnotator;
import org.entente.reader.annotate.name.Names;
import org.entente.reader.annotate.reference.References;
import org.entente.reader.annotate.sentence.Sentences;
import org.entente.reader.lexicon.Inflection;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.lexicon.Lexicon;
import org.entente.reader.lexicon.NameWords;
import org.entente.reader.lexicon.WordGroups;
import org.entente.reader.model.AnnotatedArticle;
import org.entente.reader.model.Article;
import org.entente.reader.model.DateReading;
import org.entente.reader.model.Mention;
import org.entente.reader.model.NamedArticle;
import org.entente.reader.model.PlaceMention;
import org.entente.reader.model.Scene;
import org.entente.reader.model.Sentence;

/** The annotators in their order: sentences, names, dates, references, clauses. */
final class Annotation {
    private final Sentences sentences;
    private final Names names;
    private final DateAnnotator dates;
    private final References references;
    private final Clauses clauses;

    Annotation(KnowledgeFiles knowledge) {
        Lexicon lexicon = new Lexicon(knowledge);
        this.sentences = new Sentences(knowledge);
        this.names = new Names(lexicon, new NameWords(knowledge));
        this.dates = new DateAnnotator(knowledge);
        this.references = new References(knowledge, lexicon);
        this.clauses = new Clauses(new Inflection(knowledge), new WordGroups(knowledge));
    }

    AnnotatedArticle annotate(Article article) {
        List<Sentence> tagged = sentences.tag(sentences.split(article));
        NamedArticle named = names.read(article, tagged);
        List<DateReading> days = dates.read(article.text(), tagged, article.published());
        List<Mention> mentions = references.resolve(named);
        List<Scene> scenes = new ArrayList<>();
        int m = 0;
        int p = 0;
        int d = 0;
        for (Sentence sentence : tagged) {
            List<Mention> own = new ArrayList<>();
            while (m < mentions.size() && mentions.get(m).sentence() == sentence.index()) {
                own.add(mentions.get(m++));
            }
            List<PlaceMention> places = new ArrayList<>();
            while (p < named.places().size() && named.places().get(p).sentence() == sentence.index()) {
                places.add(named.places().get(p++));
            }
            List<DateReading> when = new ArrayList<>();
            while (d < days.size() && within(days.get(d), sentence)) {
                when.add(days.get(d++));
            }
            scenes.add(new Scene(sentence, own, clauses.list(sentence, own), places, when));
        }
        return new AnnotatedArticle(
                article, Variants.of(named.people(), mentions, article.text()), named.bodies(), scenes);
    }

    private static boolean within(DateReading date, Sentence sentence) {
        return date.span() == null || date.span().start() < sentence.span().end();
    }
}
