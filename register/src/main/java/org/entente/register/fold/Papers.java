package org.entente.register.fold;

import java.util.List;
import java.util.TreeSet;
import org.entente.reader.exchange.ExchangedReading.Day;
import org.entente.reader.exchange.ExchangedReading.Honour;
import org.entente.reader.exchange.ExchangedReading.Instrument;
import org.entente.reader.exchange.ExchangedReading.Mechanism;
import org.entente.reader.exchange.ExchangedReading.Milestone;
import org.entente.reader.exchange.ExchangedReading.Quote;
import org.entente.reader.lexicon.Fold;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.LineType;
import org.entente.register.line.PaperLine;
import org.jspecify.annotations.Nullable;

/** Instruments, mechanisms, honours and milestones of a document. */
final class Papers {

    void enter(Page page, LineBook book) {
        for (Instrument i : page.reading().instruments()) {
            put(page, book, "instrument", i.id(), i.title(), i.sides(), i.status(), null, null, null, i.evidence());
        }
        for (Mechanism m : page.reading().mechanisms()) {
            put(page, book, "mechanism", m.id(), m.name(), m.sides(), null, m.session(), m.when(), null, m.evidence());
        }
        for (Honour h : page.reading().honours()) {
            String to = String.join(", ", h.recipients());
            put(page, book, "honour", h.id(), h.award(), List.of(), null, null, null, to, h.evidence());
        }
        for (Milestone m : page.reading().milestones()) {
            put(page, book, "milestone", m.id(), m.name(), List.of(), null, null, m.when(), null, m.evidence());
        }
    }

    private static void put(
            Page page,
            LineBook book,
            String type,
            String id,
            String name,
            List<String> told,
            @Nullable String status,
            @Nullable Integer session,
            @Nullable Day when,
            @Nullable String more,
            List<Quote> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        List<String> sides = told.size() < 2 ? page.sides() : List.copyOf(new TreeSet<>(told));
        String same = type + ":" + String.join("|", sides) + ":" + Fold.fold(name);
        String day = when != null && when.earliest() != null ? when.earliest() : page.day() == null ? "" : page.day();
        LineType.PAPERS.put(
                book,
                new PaperLine(
                        page.id(id),
                        page.document(),
                        page.uri(),
                        type,
                        name,
                        same,
                        sides,
                        status,
                        session,
                        when == null ? null : when.edtf(),
                        day,
                        more,
                        page.cited(evidence.get(0))));
    }

    void withdraw(String document, LineBook book) {
        Pages.all(LineType.PAPERS, book, "document:" + document)
                .forEach(line -> LineType.PAPERS.remove(book, line.id()));
    }
}
