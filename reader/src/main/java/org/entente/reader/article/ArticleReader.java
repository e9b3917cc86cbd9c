package org.entente.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.ArticleKnowledge;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.Dateline;
import org.entente.reader.model.Document;
import org.entente.reader.model.Format;
import org.entente.reader.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The one door from document to article. Pure: the same document and knowledge give the same article. Never throws for
 * what a document holds; an article may be empty and say why.
 */
public final class ArticleReader {
    private final ArticleKnowledge knowledge;
    private final Gazette gazette;
    private final Filing filing;
    private final Cuts cuts;
    private final Language language;
    private final Domain domain;

    public ArticleReader(KnowledgeFiles files) {
        knowledge = new ArticleKnowledge(files);
        gazette = new Gazette(files);
        filing = new Filing(knowledge, gazette);
        cuts = new Cuts(knowledge, gazette);
        language = new Language(files);
        domain = new Domain(files);
    }

    public Article read(Document document) {
        Source source = source(document);
        Cutting cutting = cuts.apply(source.lines());
        RunTogether apart = RunTogether.of(cutting.lines());
        List<Line> lines = apart.lines();
        Front front = Front.of(lines, filing);
        Provenance provenance =
                Provenance.of(knowledge, document.uri(), source.site(), front.agency(), cutting.removed());
        Composition composition = compose(source, lines, front);
        String text = composition.text();
        String code = language.of(text);
        Dateline filed = dateline(front);
        Dateline dateline = filed != null ? filed : beside(cutting.removed());
        return new Article(
                document.id(),
                document.uri(),
                text,
                composition.blocks(),
                title(source, lines, front),
                provenance.outlet(),
                provenance.agency(),
                dateline,
                new Published(document, date(front))
                        .find(
                                source.published(),
                                cutting.removed(),
                                provenance.monthFirst(),
                                title(source, lines, front),
                                text),
                code,
                country(dateline, front, provenance)
                        .or(() -> domain.find(document.uri(), source.lines()))
                        .orElse(null),
                problems(document, source, !apart.words().isEmpty(), text, code));
    }

    /** What was cut, and by which rule, for those who ask why. */
    public List<Removed> removed(Document document) {
        return List.copyOf(cuts.apply(source(document).lines()).removed());
    }

    private static Source source(Document document) {
        String clean = Invisible.drop(document.content());
        return document.format() == Format.HTML ? PageSource.read(clean, document.uri()) : PlainSource.read(clean);
    }

    private Composition compose(Source source, List<Line> lines, Front front) {
        Composition composition = new Composition();
        if (front.title() < 0 && source.title() != null) {
            composition.add(Block.Kind.TITLE, source.title());
        }
        for (int i = Math.max(0, front.title()); i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i == front.title()) {
                composition.add(Block.Kind.TITLE, line.text().substring(front.titleFrom()));
            } else if (i == front.body() && front.filed() != null) {
                composition.add(
                        Block.Kind.BODY, line.text().substring(front.filed().end()));
            } else if (!slug(front, i, line)) {
                composition.add(front.deck(i) ? Block.Kind.DECK : Block.Kind.BODY, line.text());
            }
        }
        return composition;
    }

    private boolean slug(Front front, int at, Line line) {
        if (front.slug() == null) {
            return false;
        }
        Filed filed = at < front.body() || front.filed() == null ? filing.read(line.text()) : null;
        return filed != null && filed.end() >= line.length();
    }

    private @Nullable Dateline dateline(Front front) {
        for (Filed filed : new Filed[] {front.filed(), front.slug()}) {
            String place = filed == null ? null : filed.place();
            if (filed != null && place != null && (gazette.city(place) || !gazette.state(place))) {
                String country = gazette.country(place);
                String region = filed.region();
                return new Dateline(place, country == null && region != null ? gazette.country(region) : country);
            }
        }
        return null;
    }

    /** A city that stands with the date above the report: "October 15, 2023 03:38 pm IST - Hanoi". */
    private @Nullable Dateline beside(List<Removed> removed) {
        for (Removed cut : removed) {
            boolean date = cut.reason().equals(HeaderLines.DATE);
            boolean alone = date && gazette.city(cut.text());
            String said = alone
                    ? cut.text()
                    : date ? DateLine.of(cut.text(), knowledge).said() : "";
            if (gazette.city(said)) {
                return new Dateline(gazette.spelled(said), gazette.country(said));
            }
        }
        return null;
    }

    /** The dateline's state, else that of a slug that names only a state, else the agency's or the outlet's. */
    private Optional<String> country(@Nullable Dateline dateline, Front front, Provenance provenance) {
        if (dateline != null && dateline.country() != null) {
            return Optional.ofNullable(dateline.country());
        }
        Filed slug = front.slug();
        String state = slug == null || slug.place() == null ? null : gazette.country(slug.place());
        return Optional.ofNullable(state != null ? state : provenance.country());
    }

    private static @Nullable HeaderDate date(Front front) {
        Filed filed = front.filed();
        Filed slug = front.slug();
        return filed != null && filed.date() != null ? filed.date() : slug == null ? null : slug.date();
    }

    private static @Nullable String title(Source source, List<Line> lines, Front front) {
        return front.title() < 0
                ? source.title()
                : Spacing.mend(lines.get(front.title()).text().substring(front.titleFrom()));
    }

    private static List<Problem> problems(Document document, Source source, boolean apart, String text, String code) {
        List<Problem> problems = new ArrayList<>();
        if (text.isBlank()) {
            problems.add(new Problem(document.uri(), "no-text", "no report was found on the page"));
        }
        if (source.cutShort()) {
            problems.add(new Problem(document.uri(), "cut-short", "the page is too large; only its front was read"));
        }
        if (apart) {
            problems.add(new Problem(document.uri(), "spacing", "words had run together and were taken apart"));
        }
        if (!code.equals("en") && !code.equals(Language.UNKNOWN)) {
            problems.add(new Problem(document.uri(), "language", "language " + code + " is not read yet"));
        }
        return List.copyOf(problems);
    }
}
