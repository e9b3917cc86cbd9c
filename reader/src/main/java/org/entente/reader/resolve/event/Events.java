package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Judgement;

/** Tells which reports are of one engagement. Immutable and safe to share. */
public final class Events {
    private static final int SAMPLE = 12;

    public Events(KnowledgeFiles knowledge) {}

    /** The keys under which a report's event is kept. */
    public List<String> keys(Report report) {
        List<String> keys = new ArrayList<>();
        String day = report.earliest() != null ? report.earliest() : report.published();
        String month = day == null ? "" : day.substring(0, Math.min(7, day.length()));
        for (Party party : report.parties()) {
            keys.add((party.actor() == null ? party.name() : party.actor()) + "|" + month);
        }
        return List.copyOf(keys);
    }

    /** The keys under which events are looked for that a report may be of. */
    public List<String> lookups(Report report) {
        return keys(report);
    }

    /** Is the report of one of the events found under its keys? */
    public Judgement judge(Report report, List<KnownEvent> candidates) {
        List<String> keys = keys(report);
        for (KnownEvent event : candidates) {
            for (Report other : event.reports()) {
                if (keys.equals(keys(other)) && report.kind().equals(other.kind())) {
                    return Judgement.same(event.id(), 1, "same participants, kind and month");
                }
            }
        }
        return Judgement.unknown("no such engagement is known");
    }

    /**
     * The same for all reports of one document at once, in their order: two of them are never of one event, so each
     * event goes to the report that fits it best.
     */
    public List<Judgement> judge(List<Report> document, List<KnownEvent> candidates) {
        return document.stream().map(report -> judge(report, candidates)).toList();
    }

    /** The event with one more report: a bounded choice, whatever the order in which reports came. */
    public KnownEvent with(KnownEvent event, Report report) {
        List<Report> reports = new ArrayList<>(event.reports());
        if (reports.stream().noneMatch(r -> r.id().equals(report.id()))) {
            reports.add(report);
        }
        return new KnownEvent(event.id(), reports.subList(Math.max(0, reports.size() - SAMPLE), reports.size()));
    }
}
