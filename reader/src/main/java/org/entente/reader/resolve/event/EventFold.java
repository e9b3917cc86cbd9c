package org.entente.reader.resolve.event;

import java.util.List;
import org.entente.reader.lexicon.KnowledgeFiles;

/** Folds an event from its reports. The order of the reports does not matter. */
public final class EventFold {
    public EventFold(KnowledgeFiles knowledge) {}

    /** @throws IllegalArgumentException when there is no report */
    public Event fold(String id, List<Report> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an event without reports: " + id);
        }
        Report first = reports.get(0);
        return new Event(
                id,
                first.kind(),
                first.status(),
                first.earliest(),
                first.latest(),
                first.city(),
                first.country(),
                null,
                first.parties(),
                reports.stream()
                        .map(r -> new Event.Word(
                                r.published(), r.status(), r.earliest(), r.latest(), r.id(), r.document()))
                        .toList(),
                List.of(),
                (int) reports.stream().map(Report::document).distinct().count(),
                (int) reports.stream().map(Report::document).distinct().count());
    }
}
