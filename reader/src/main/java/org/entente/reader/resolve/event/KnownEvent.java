package org.entente.reader.resolve.event;

import java.util.List;

/**
 * An event already known.
 *
 * @param reports a bounded choice of its reports, as {@link Events#with} makes it
 */
public record KnownEvent(String id, List<Report> reports) {
    public KnownEvent {
        reports = List.copyOf(reports);
    }
}
