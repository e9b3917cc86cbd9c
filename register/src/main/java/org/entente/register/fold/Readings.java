package org.entente.register.fold;

import java.util.List;
import org.entente.reader.exchange.ExchangedReading;
import org.entente.reader.exchange.ReadingParser;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.resolve.event.EventFold;
import org.entente.reader.resolve.event.Events;
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
        Events events = new Events(knowledge);
        Gathering gathering = new Gathering(new EventFold(knowledge));
        people = new People(knowledge, new Renaming(events, gathering));
        meetings = new Meetings(events, gathering);
        undertakings = new Undertakings(knowledge);
    }

    /** Takes a reading apart; safe in any thread. */
    Parsed parse(String line) {
        Page page = Page.of(parser.parse(line));
        return new Parsed(line, page, Care.of(line), undertakings.said(page));
    }

    void enter(long entry, String line, LineBook book) {
        enter(entry, parse(line), book);
    }

    /** @param entry number of the reading in the ledger */
    void enter(long entry, Parsed made, LineBook book) {
        String document = made.page().document();
        List<DecisionLine> decided = Decided.list(document, book);
        decided.forEach(decision -> untie(decision, book));
        withdraw(document, book);
        Amendment amendment = Amendment.of(made.line(), document, decided);
        amendment.decisions().forEach(decision -> Decided.put(decision, book));
        Parsed parsed = decided.isEmpty() ? made : parse(amendment.reading());
        Page page = parsed.page();
        LineType.DOCUMENTS.put(book, document(page, entry));
        for (String pair : Pairs.of(page.sides())) {
            if (LineType.RELATIONS.find(book, pair).isEmpty()) {
                LineType.RELATIONS.put(book, new RelationLine(pair, List.of(pair.split("\\|"))));
            }
        }
        Cast cast = people.enter(page, book);
        meetings.enter(page, cast, book);
        undertakings.enter(parsed, cast, book);
        papers.enter(page, book);
        amendment.decisions().forEach(decision -> tie(decision, book));
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

    /** Does what a decision says of lines across documents: merges, splits and links. Where its words are gone, nothing. */
    void tie(DecisionLine decision, LineBook book) {
        if (decision.state().equals(DecisionLine.ORPHAN)) {
            return;
        }
        switch (decision.verb()) {
            case "merge", "split" -> {
                if (ofPeople(decision)) {
                    people.tie(decision.standing(), book);
                } else {
                    meetings.tie(decision.standing(), book);
                }
            }
            case "link", "unlink" -> undertakings.tie(decision.standing(), book);
            default -> {
                // what it says of one document stands in the amended reading
            }
        }
    }

    /** Takes back what {@link #tie} merged. */
    void untie(DecisionLine decision, LineBook book) {
        if (decision.verb().equals("merge")) {
            if (ofPeople(decision)) {
                people.untie(decision, book);
            } else {
                meetings.untie(decision, book);
            }
        }
    }

    private static boolean ofPeople(DecisionLine decision) {
        return decision.targets().stream().allMatch(target -> target.kind().equals("person"));
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
