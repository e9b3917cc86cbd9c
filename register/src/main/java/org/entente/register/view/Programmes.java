package org.entente.register.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.reader.resolve.event.Event;
import org.entente.reader.resolve.event.Programme;
import org.entente.register.ledger.Lines;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.ReportLine;

/** What came of a visit's programme. */
final class Programmes {
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
        List<Event> events = new ArrayList<>();
        items.forEach(
                id -> LineType.EVENTS.find(lines, id).map(EventLine::event).ifPresent(events::add));
        return Programme.of(visit.event(), events, day).stream()
                .map(i -> new EventView.ItemView(i.event(), i.outcome().name().toLowerCase(Locale.ROOT), i.reason()))
                .toList();
    }
}
