package org.entente.reader.resolve.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.model.Judgement;
import org.jspecify.annotations.Nullable;

/** Tells which reports are of one engagement. Immutable and safe to share. */
public final class Events {
    private static final double SAME = 0.6;
    private static final double DOUBTFUL = 0.5;
    private static final double CLEARLY = 0.04;

    private final Kinds kinds;
    private final EventKeys keys;

    public Events(KnowledgeFiles knowledge) {
        kinds = new Kinds(knowledge);
        keys = new EventKeys(kinds);
    }

    /** The keys under which a report's event is kept. */
    public List<String> keys(Report report) {
        return keys.kept(Ready.of(report, kinds));
    }

    /** The keys under which events are looked for that a report may be of. */
    public List<String> lookups(Report report) {
        return keys.lookedUp(Ready.of(report, kinds));
    }

    /**
     * The reports of one document, with days for those that have none: items of a programme take those of all that is
     * planned with them; and where the document bears no date, what is told takes the latest day on which it says that
     * something was held.
     */
    public static List<Report> dated(List<Report> document) {
        return Dating.of(document);
    }

    /** Is the report of one of the events found under its keys? Their order does not matter. */
    public Judgement judge(Report report, List<KnownEvent> candidates) {
        return judge(List.of(report), candidates).get(0);
    }

    /**
     * The same for all reports of one document at once, in their order. Two of them are hardly ever of one event, so each
     * event goes to the report that fits it best. Where two are, the judgement on one may name the other's id: its event
     * is the one that the other opens.
     */
    public List<Judgement> judge(List<Report> document, List<KnownEvent> candidates) {
        List<Candidate> events =
                candidates.stream().map(e -> new Candidate(e, kinds)).toList();
        List<Pair> pairs = new ArrayList<>();
        List<Ready> reports = document.stream().map(r -> Ready.of(r, kinds)).toList();
        for (int i = 0; i < document.size(); i++) {
            Ready report = reports.get(i);
            for (Candidate event : events) {
                Fit fit = event.fit(report);
                if (fit.score() >= DOUBTFUL) {
                    pairs.add(new Pair(i, event.id(), fit));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.fit().score())
                .thenComparingInt(Pair::report)
                .thenComparing(Pair::event));
        return Siblings.tied(reports, assign(document.size(), pairs, candidates.isEmpty()), kinds);
    }

    private record Pair(int report, String event, Fit fit) {}

    private static List<Judgement> assign(int reports, List<Pair> pairs, boolean nothing) {
        Judgement unknown = Judgement.unknown(nothing ? "no such engagement is known" : "like no engagement known");
        List<Judgement> judged = new ArrayList<>(Collections.nCopies(reports, unknown));
        Set<Integer> done = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (done.contains(pair.report()) || taken.contains(pair.event())) {
                continue;
            }
            done.add(pair.report());
            Fit fit = pair.fit();
            Fit second = second(pair, pairs, taken);
            boolean rivals = second != null && fit.loose() && fit.score() - second.score() < CLEARLY;
            if (fit.score() < SAME || rivals) {
                String reason = fit.reason() + (rivals ? ", but it fits several" : "");
                judged.set(pair.report(), Judgement.doubtful(pair.event(), fit.score(), reason));
            } else {
                taken.add(pair.event());
                judged.set(pair.report(), Judgement.same(pair.event(), fit.score(), fit.reason()));
            }
        }
        return List.copyOf(judged);
    }

    private static @Nullable Fit second(Pair best, List<Pair> pairs, Set<String> taken) {
        return pairs.stream()
                .filter(p -> p.report() == best.report() && !p.event().equals(best.event()))
                .filter(p -> !taken.contains(p.event()))
                .map(Pair::fit)
                .findFirst()
                .orElse(null);
    }

    /** The event with one more report: a bounded choice, whatever the order in which reports came. */
    public KnownEvent with(KnownEvent event, Report report) {
        List<Report> reports = new ArrayList<>(event.reports());
        reports.removeIf(r -> r.id().equals(report.id()));
        reports.add(report);
        return new KnownEvent(event.id(), EventSample.of(reports));
    }
}
