package org.entente.register.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        if (event.kind().equals("visit") && event.country() != null) {
            // a visit told with its guest only is one between the guest's side and the host's
            sides.add(event.country());
        }
        List<EventLine.Telling> tellings =
                reports.stream().map(Gathering::telling).toList();
        LineType.EVENTS.put(
                book, new EventLine(event, when(event, reports), List.copyOf(sides), umbrella(reports), tellings));
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
                line.when(),
                line.wording(),
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

    /** The report of the visit that some report makes this one a part of. */
    private static @Nullable String umbrella(List<ReportLine> reports) {
        return reports.stream()
                .map(r -> r.report().partOf())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Gives every report of these clusters to the event that it is now taken to be of. */
    void settle(Collection<String> clusters, LineBook book) {
        Set<String> changed = new TreeSet<>();
        for (String cluster : new TreeSet<>(clusters)) {
            String now = Aliases.of(cluster, book);
            for (ReportLine line : Pages.all(LineType.REPORTS, book, "cluster:" + cluster)) {
                if (!now.equals(line.event())) {
                    LineType.REPORTS.put(book, line.of(cluster, now));
                    changed.add(line.event());
                    changed.add(now);
                }
            }
        }
        changed.forEach(event -> gather(event, book));
    }
}
