package org.entente.register.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.resolve.event.Party;
import org.entente.register.ledger.Lines;
import org.entente.register.ledger.Slice;
import org.entente.register.line.DecisionLine.Target;
import org.entente.register.line.LineType;
import org.entente.register.line.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * A decision about who takes part in an event, which is about each of its reports that tells of it.
 *
 * @param targets the reports' words
 * @param value who goes and who comes
 */
record Attendees(List<Target> targets, Map<String, Object> value) {
    private static final int REPORTS = 1000;

    /**
     * @param gone id of the participant who takes no part; null when somebody is only to be added
     * @param come who takes part; null when somebody is only to go
     */
    static Attendees of(String event, @Nullable String gone, @Nullable Who come, Lines lines) {
        List<ReportLine> reports = LineType.REPORTS.list(lines, "event:" + event, Slice.first(REPORTS)).stream()
                .filter(report -> !report.cited().isEmpty())
                .toList();
        if (reports.isEmpty()) {
            throw new NotFoundException("there is no event " + event);
        }
        Map<String, Object> value = new LinkedHashMap<>();
        List<ReportLine> about = reports.subList(0, 1);
        if (gone != null) {
            about = reports.stream()
                    .filter(report -> names(report, gone).size() > 0)
                    .toList();
            List<String> names = about.stream()
                    .flatMap(report -> names(report, gone).stream())
                    .distinct()
                    .toList();
            if (names.isEmpty()) {
                throw new UsageException("they do not take part in it any more; load the page again and look");
            }
            value.put("without", Map.of("names", names));
        }
        if (come != null) {
            value.put("with", Corrections.with(come));
        }
        if (value.isEmpty()) {
            throw new UsageException("say who takes part, or who does not");
        }
        return new Attendees(about.stream().map(Attendees::target).toList(), value);
    }

    private static List<String> names(ReportLine report, String actor) {
        return report.report().parties().stream()
                .filter(party -> actor.equals(party.actor()))
                .map(Party::name)
                .distinct()
                .toList();
    }

    private static Target target(ReportLine report) {
        return new Target(
                report.report().document(),
                "event",
                report.cited().get(0).start(),
                report.cited().get(0).end(),
                report.cited().get(0).quote(),
                report.says());
    }
}
