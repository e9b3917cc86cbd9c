package org.entente.register.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.resolve.event.Event;
import org.entente.reader.resolve.event.Party;
import org.entente.reader.resolve.event.Programme;
import org.entente.reader.resolve.event.Report;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.ReportLine;

/** What came of a visit's programme. */
final class Programmes {
    private static final int MOST = 40;

    private Programmes() {}

    static List<EventView.ItemView> of(EventLine visit, Lines lines, String day) {
        if (!visit.event().kind().equals("visit")) {
            return List.of();
        }
        Set<String> items = new LinkedHashSet<>();
        for (EventLine.Telling telling : visit.reports()) {
            String report = DocumentLine.id(telling.document(), telling.engagement());
            Walk.of(LineType.REPORTS, lines, "document:" + telling.document(), Period.EVER)
                    .filter(r -> report.equals(r.report().partOf()))
                    .filter(r -> r.report().status().equals("planned"))
                    .map(ReportLine::event)
                    .forEach(items::add);
        }
        Map<String, Programme.Planned> plan = new LinkedHashMap<>();
        items.forEach(id -> LineType.EVENTS
                .find(lines, id)
                .map(EventLine::event)
                .ifPresent(event -> plan.put(id, new Programme.Planned(event, reports(id, lines)))));
        return Programme.of(visit.event(), List.copyOf(plan.values()), day).stream()
                .map(i -> new EventView.ItemView(
                        i.event(),
                        what(Objects.requireNonNull(plan.get(i.event())).event(), visit.event()),
                        i.outcome().name().toLowerCase(Locale.ROOT),
                        i.reason()))
                .toList();
    }

    private static List<Report> reports(String event, Lines lines) {
        return LineType.REPORTS.list(lines, "event:" + event, Slice.first(MOST)).stream()
                .map(ReportLine::report)
                .toList();
    }

    /** "talks with Bo Berg": the kind, and who takes part beside those who visit. */
    private static String what(Event item, Event visit) {
        Set<String> guests = visit.parties().stream().map(Party::name).collect(Collectors.toSet());
        String others = item.parties().stream()
                .map(Party::name)
                .filter(name -> !guests.contains(name))
                .distinct()
                .collect(Collectors.joining(", "));
        return item.kind().replace('_', ' ') + (others.isEmpty() ? "" : " with " + others);
    }
}
