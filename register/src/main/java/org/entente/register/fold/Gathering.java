package org.entente.register.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.reader.resolve.event.Event;
import org.entente.reader.resolve.event.EventFold;
import org.entente.reader.resolve.event.Party;
import org.entente.reader.resolve.event.Report;
import org.entente.register.ledger.LineBook;
import org.entente.register.line.Cited;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.Pairs;
import org.entente.register.line.RelationLine;
import org.entente.register.line.ReportLine;
import org.jspecify.annotations.Nullable;

/** Keeps each event's line true to the reports that are of it. */
record Gathering(EventFold fold) {

    /** Makes the event's line anew from all reports; it goes when there are none. */
    void gather(String id, LineBook book) {
        List<ReportLine> reports = new ArrayList<>(Pages.all(LineType.REPORTS, book, "event:" + id));
        if (reports.isEmpty()) {
            LineType.EVENTS.remove(book, id);
            return;
        }
        reports.sort(Comparator.comparing(ReportLine::sort).thenComparing(ReportLine::id));
        Event event = fold.fold(id, reports.stream().map(ReportLine::report).toList());
        TreeSet<String> sides = new TreeSet<>();
        event.parties().stream().map(Party::side).filter(Objects::nonNull).forEach(sides::add);
        List<EventLine.Telling> tellings =
                reports.stream().map(Gathering::telling).toList();
        LineType.EVENTS.put(
                book,
                new EventLine(event, when(event, reports), List.copyOf(sides), umbrella(reports, book), tellings));
        for (String pair : Pairs.of(List.copyOf(sides))) {
            if (LineType.RELATIONS.find(book, pair).isEmpty()) {
                LineType.RELATIONS.put(book, new RelationLine(pair, List.of(pair.split("\\|"))));
            }
        }
    }

    private static EventLine.Telling telling(ReportLine line) {
        Report report = line.report();
        return new EventLine.Telling(
                report.document(),
                line.uri(),
                line.engagement(),
                report.kind(),
                report.status(),
                report.published(),
                report.outlet(),
                line.cited().isEmpty()
                        ? new Cited(report.document(), 0, 0, "")
                        : line.cited().get(0));
    }

    /** The date as the report whose date was taken has it. */
    private static @Nullable String when(Event event, List<ReportLine> reports) {
        return reports.stream()
                .filter(r -> Objects.equals(r.report().earliest(), event.start()))
                .map(ReportLine::when)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(event.start());
    }

    /** The event of the visit that some report makes this one a part of. */
    private static @Nullable String umbrella(List<ReportLine> reports, LineBook book) {
        return reports.stream()
                .map(r -> r.report().partOf())
                .filter(Objects::nonNull)
                .flatMap(report -> LineType.REPORTS.find(book, report).stream())
                .map(ReportLine::event)
                .filter(event -> !event.equals(reports.get(0).event()))
                .findFirst()
                .orElse(null);
    }

    /** Gives every report of this event to the one that it is now taken to be of. */
    void settle(String event, LineBook book) {
        for (ReportLine line : Pages.all(LineType.REPORTS, book, "event:" + event)) {
            String now = Aliases.of(line.cluster(), book);
            if (!now.equals(line.event())) {
                place(line, line.cluster(), now, book);
            }
        }
    }

    void place(ReportLine line, String cluster, String event, LineBook book) {
        LineType.REPORTS.put(
                book,
                new ReportLine(
                        line.report(),
                        line.uri(),
                        line.engagement(),
                        line.when(),
                        line.wording(),
                        line.confidence(),
                        cluster,
                        event,
                        line.score(),
                        line.reason(),
                        line.lookups(),
                        line.cited()));
        gather(line.event(), book);
        gather(event, book);
    }
}
