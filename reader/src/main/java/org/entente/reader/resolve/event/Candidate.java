package org.entente.reader.resolve.event;

import java.util.List;

/** An event known, made ready for comparison. */
final class Candidate {
    private static final double MOVED = 0.65;

    private final KnownEvent event;
    private final Kinds kinds;
    private final List<Ready> reports;

    Candidate(KnownEvent event, Kinds kinds) {
        this.event = event;
        this.kinds = kinds;
        reports = event.reports().stream().map(r -> Ready.of(r, kinds)).toList();
    }

    String id() {
        return event.id();
    }

    /** How well a report fits the event: as well as it fits one of its reports, unless it contradicts what was held. */
    Fit fit(Ready report) {
        for (Ready other : reports) {
            if (other.report().id().equals(report.report().id())) {
                return new Fit(1, 1, 1, false, "this report is in it already");
            }
            if (other.report().document().equals(report.report().document()) && !Siblings.one(report, other, kinds)) {
                return Fit.NONE;
            }
        }
        Fit best = Fit.NONE;
        int held = 0;
        int against = 0;
        for (Ready other : reports) {
            Fit fit = Fit.of(report, other, kinds, moved(report, other));
            best = fit.score() > best.score() ? fit : best;
            if (other.held() && other.when().known() && report.when().known()) {
                held++;
                against += fit.time() == 0 ? 1 : 0;
            }
        }
        return against * 2 > held || over(report) ? Fit.NONE : best;
    }

    /** What was postponed takes place later, on whatever day. */
    private static double moved(Ready report, Ready other) {
        boolean first = !other.is("postponed");
        Ready postponed = first ? report : other;
        Ready later = first ? other : report;
        Long from = postponed.when().published();
        Long to = later.when().stated() ? later.when().from() : later.when().published();
        if (!postponed.is("postponed") || later.is("postponed") || from == null || to == null) {
            return 0;
        }
        return to >= from && to - from <= When.POSTPONED ? MOVED : 0;
    }

    /** Called off, and the report tells of another day: a new attempt. */
    private boolean over(Ready report) {
        if (report.is("called_off") || reports.stream().anyMatch(Ready::held)) {
            return false;
        }
        return reports.stream()
                .filter(other -> other.is("called_off"))
                .anyMatch(off -> report.when().stated()
                        && off.when().stated()
                        && report.when().gap(off.when()) > 3
                        && after(report, off));
    }

    private static boolean after(Ready report, Ready off) {
        Long one = report.when().published();
        Long other = off.when().published();
        return one != null && other != null && one > other;
    }
}
