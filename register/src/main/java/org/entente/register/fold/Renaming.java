package org.entente.register.fold;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.resolve.event.Events;
import org.entente.reader.resolve.event.Party;
import org.entente.reader.resolve.event.Report;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.LineType;
import org.entente.register.line.PartyLine;
import org.entente.register.line.ReportLine;

/** Keeps what a document tells true to whom its people are now taken to be. */
record Renaming(Events events, Gathering gathering) {
    /** In all that a document tells, one actor is now known by another id. */
    void rename(String document, String from, String to, LineBook book) {
        Set<String> changed = new LinkedHashSet<>();
        for (ReportLine line : Pages.all(LineType.REPORTS, book, "document:" + document)) {
            if (line.report().parties().stream().anyMatch(p -> from.equals(p.actor()))) {
                Report report = renamed(line.report(), from, to);
                LineType.REPORTS.put(book, line.telling(report, events.keys(report)));
                changed.add(line.event());
            }
        }
        changed.forEach(event -> gathering.gather(event, book));
        for (CommitmentLine line : Pages.all(LineType.COMMITMENTS, book, "document:" + document)) {
            List<PartyLine> by = renamed(line.by(), from, to);
            List<PartyLine> towards = renamed(line.to(), from, to);
            if (!by.equals(line.by()) || !towards.equals(line.to())) {
                LineType.COMMITMENTS.put(book, line.between(by, towards));
            }
        }
    }

    private static List<PartyLine> renamed(List<PartyLine> parties, String from, String to) {
        return parties.stream()
                .map(p -> p.actor().equals(from) ? new PartyLine(to, p.name(), p.side()) : p)
                .toList();
    }

    private static Report renamed(Report report, String from, String to) {
        List<Party> parties = report.parties().stream()
                .map(p -> from.equals(p.actor())
                        ? new Party(to, p.name(), p.person(), p.side(), p.role(), p.capacity())
                        : p)
                .toList();
        return new Report(
                report.id(),
                report.document(),
                report.kind(),
                report.status(),
                report.earliest(),
                report.latest(),
                report.city(),
                report.country(),
                parties,
                report.published(),
                report.outlet(),
                report.agency(),
                report.partOf(),
                report.words(),
                report.fingerprint(),
                report.around());
    }
}
