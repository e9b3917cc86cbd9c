package org.entente.register.fold;

import java.util.List;
import org.entente.reader.exchange.ExchangedReading;
import org.entente.reader.exchange.ReadingParser;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.LineType;
import org.entente.register.line.Pairs;
import org.entente.register.line.RelationLine;

/** Enters a reading: withdraws what an earlier reading of the document gave, then folds this one. */
final class Readings {
    private final ReadingParser parser = new ReadingParser();
    private final People people;
    private final Meetings meetings;
    private final Undertakings undertakings;
    private final Papers papers = new Papers();

    Readings(KnowledgeFiles knowledge) {
        people = new People(knowledge);
        meetings = new Meetings(knowledge);
        undertakings = new Undertakings(knowledge);
    }

    /** @param entry number of the reading in the ledger */
    void enter(long entry, String line, LineBook book) {
        String document = parser.parse(line).document().id();
        withdraw(document, book);
        List<DecisionLine> decided = Decided.list(document, book);
        Amendment amendment = Amendment.of(line, document, decided);
        Decided.settle(decided, amendment, document, book);
        Page page = Page.of(parser.parse(amendment.reading()));
        LineType.DOCUMENTS.put(book, document(page, entry));
        for (String pair : Pairs.of(page.sides())) {
            if (LineType.RELATIONS.find(book, pair).isEmpty()) {
                LineType.RELATIONS.put(book, new RelationLine(pair, List.of(pair.split("\\|"))));
            }
        }
        Cast cast = people.enter(page, book);
        meetings.enter(page, cast, book);
        undertakings.enter(page, cast, book);
        papers.enter(page, book);
        decided.forEach(decision -> tie(decision, book));
    }

    /** Takes away every line that rests on the document. */
    void withdraw(String document, LineBook book) {
        if (LineType.DOCUMENTS.find(book, document).isPresent()) {
            undertakings.withdraw(document, book);
            meetings.withdraw(document, book);
            people.withdraw(document, book);
            papers.withdraw(document, book);
            Pages.all(LineType.REVIEWS, book, "document:" + document)
                    .forEach(review -> LineType.REVIEWS.remove(book, review.id()));
            LineType.DOCUMENTS.remove(book, document);
        }
    }

    /** Does again what a decision says of lines across documents: merges, splits and links. */
    void tie(DecisionLine decision, LineBook book) {
        switch (decision.verb()) {
            case "merge", "split" -> {
                if (decision.targets().get(0).kind().equals("person")) {
                    people.tie(decision, book);
                } else {
                    meetings.tie(decision, book);
                }
            }
            case "link", "unlink" -> undertakings.tie(decision, book);
            default -> {
                // what it says of one document stands in the amended reading
            }
        }
    }

    /** Takes back what {@link #tie} did. */
    void untie(DecisionLine decision, LineBook book) {
        people.untie(decision, book);
        meetings.untie(decision, book);
    }

    private static DocumentLine document(Page page, long entry) {
        ExchangedReading.Source source = page.reading().document();
        return new DocumentLine(
                source.id(),
                source.uri(),
                source.title(),
                source.outlet(),
                source.agency(),
                source.published() == null ? "" : source.published().edtf(),
                source.language(),
                page.reading().reader(),
                entry,
                page.sides(),
                page.reading().problems().stream()
                        .map(problem -> problem.code() + ": " + problem.message())
                        .toList(),
                page.fingerprint());
    }
}
