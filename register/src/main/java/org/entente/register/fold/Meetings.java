package org.entente.register.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.exchange.ExchangedReading.Day;
import org.entente.reader.exchange.ExchangedReading.Engagement;
import org.entente.reader.exchange.ExchangedReading.Participant;
import org.entente.reader.model.Judgement;
import org.entente.reader.resolve.event.Events;
import org.entente.reader.resolve.event.KnownEvent;
import org.entente.reader.resolve.event.Party;
import org.entente.reader.resolve.event.Report;
import org.entente.register.ledger.LineBook;
import org.entente.register.ledger.Slice;
import org.entente.register.line.Cited;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.LineType;
import org.entente.register.line.PartyLine;
import org.entente.register.line.ReportLine;
import org.entente.register.line.ReviewLine;
import org.jspecify.annotations.Nullable;

/** Which events a document reports. */
final class Meetings {
    private static final int CANDIDATES = 40;
    /** Events that are known are told from the reports of the document, whose ids may be the same after a new reading. */
    private static final String KNOWN = "known:";

    private final Events events;
    private final Gathering gathering;

    Meetings(Events events, Gathering gathering) {
        this.events = events;
        this.gathering = gathering;
    }

    void enter(Page page, Cast cast, LineBook book) {
        List<Engagement> engagements = page.reading().engagements();
        List<Report> reports = Events.dated(
                engagements.stream().map(e -> report(page, e, cast)).toList());
        List<Judgement> judgements = events.judge(reports, candidates(reports, book));
        Set<String> changed = new LinkedHashSet<>();
        Map<String, String> opened = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            String cluster = cluster(reports.get(i), judgements.get(i), opened, book);
            opened.put(reports.get(i).id(), cluster);
            ReportLine line = line(page, engagements.get(i), reports.get(i), judgements.get(i), cluster, book);
            LineType.REPORTS.put(book, line);
            changed.add(line.event());
            review(line, judgements.get(i), book);
        }
        changed.forEach(event -> gathering.gather(event, book));
    }

    /** @param opened by which ids the document's reports before this one are known */
    private String cluster(Report report, Judgement judgement, Map<String, String> opened, LineBook book) {
        String id = judgement.id();
        if (judgement.verdict() != Judgement.Verdict.SAME || id == null) {
            return Aliases.fresh(report.id(), LineType.REPORTS, book);
        }
        if (!id.startsWith(KNOWN)) {
            return opened.getOrDefault(id, id);
        }
        String same = id.substring(KNOWN.length());
        List<String> merged = Aliases.together(same, book);
        if (merged.size() > 1) {
            // which of those merged by hand it would be without the merging
            Judgement closer = events.judge(
                    report,
                    merged.stream().map(c -> known(c, "cluster:" + c, book)).toList());
            String closest = closer.id();
            return closer.verdict() == Judgement.Verdict.SAME && closest != null
                    ? closest.substring(KNOWN.length())
                    : same;
        }
        return same;
    }

    private ReportLine line(
            Page page, Engagement engagement, Report report, Judgement judgement, String cluster, LineBook book) {
        Day when = engagement.when();
        return new ReportLine(
                report,
                page.uri(),
                engagement.id(),
                when == null ? null : when.edtf(),
                when == null ? null : when.text(),
                engagement.confidence(),
                cluster,
                Aliases.of(cluster, book),
                judgement.score(),
                judgement.reason(),
                events.keys(report),
                page.cited(engagement.evidence()));
    }

    private static void review(ReportLine line, Judgement judgement, LineBook book) {
        if (judgement.verdict() == Judgement.Verdict.DOUBTFUL && judgement.id() != null) {
            LineType.REVIEWS.put(
                    book,
                    new ReviewLine(
                            "event:" + line.id(),
                            "event",
                            line.id(),
                            judgement.id().replaceFirst("^" + KNOWN, ""),
                            judgement.score(),
                            judgement.reason(),
                            line.report().document()));
        }
    }

    private List<KnownEvent> candidates(List<Report> reports, LineBook book) {
        Map<String, KnownEvent> found = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        reports.forEach(report -> events.lookups(report).forEach(key -> keys.add("lookup:" + key)));
        Set<String> seen = new LinkedHashSet<>();
        for (String key : LineType.REPORTS.known(book, keys)) {
            LineType.REPORTS.list(book, key, Slice.last(CANDIDATES)).stream()
                    .map(ReportLine::event)
                    .filter(seen::add)
                    .filter(event -> !Aliases.splitByHand(event, book))
                    .forEach(event -> found.put(event, known(event, "event:" + event, book)));
        }
        return List.copyOf(found.values());
    }

    private KnownEvent known(String event, String key, LineBook book) {
        KnownEvent known = new KnownEvent(KNOWN + event, List.of());
        for (ReportLine line : LineType.REPORTS.list(book, key, Slice.first(CANDIDATES))) {
            known = events.with(known, line.report());
        }
        return known;
    }

    private static Report report(Page page, Engagement engagement, Cast cast) {
        Day when = engagement.when();
        List<Party> parties = new ArrayList<>();
        for (Participant participant : engagement.participants()) {
            PartyLine actor = cast.get(participant.actor());
            parties.add(new Party(
                    actor.actor(),
                    actor.name(),
                    cast.person(participant.actor()),
                    participant.side(),
                    participant.role(),
                    participant.capacity()));
        }
        if (parties.isEmpty()) {
            // "the 15th session of the commission of A and B": nobody is named, and the states met
            engagement.sides().stream()
                    .flatMap(side -> page.findState(side).stream())
                    .map(cast::get)
                    .map(state -> new Party(state.actor(), state.name(), false, state.side(), "participant", null))
                    .forEach(parties::add);
        }
        return new Report(
                page.id(engagement.id()),
                page.document(),
                engagement.kind(),
                engagement.status(),
                when == null ? null : when.earliest(),
                when == null ? null : when.latest(),
                engagement.place() == null ? null : engagement.place().city(),
                engagement.place() == null ? null : engagement.place().country(),
                parties,
                page.day(),
                page.reading().document().outlet(),
                page.reading().document().agency(),
                engagement.partOf() == null ? null : page.id(engagement.partOf()),
                engagement.evidence().isEmpty()
                        ? ""
                        : engagement.evidence().get(0).quote(),
                page.fingerprint(),
                yearless(when));
    }

    /** "XXXX-03-24" as {@code --03-24}: days of a year that nobody tells. */
    private static @Nullable String yearless(@Nullable Day when) {
        String edtf = when == null || when.earliest() != null ? "" : when.edtf();
        return edtf.matches("XXXX-\\d\\d-\\d\\d(/XXXX-\\d\\d-\\d\\d)?") ? edtf.replace("XXXX", "-") : null;
    }

    void withdraw(String document, LineBook book) {
        Set<String> changed = new LinkedHashSet<>();
        for (ReportLine line : Pages.all(LineType.REPORTS, book, "document:" + document)) {
            changed.add(line.event());
            LineType.REPORTS.remove(book, line.id());
        }
        changed.forEach(event -> gathering.gather(event, book));
    }

    /** A merge makes two events one; a split makes one document's report an event of its own. */
    void tie(DecisionLine decision, LineBook book) {
        List<ReportLine> targets = new ArrayList<>();
        for (DecisionLine.Target target : decision.targets()) {
            Anchors.find(LineType.REPORTS, target, book, Meetings::cited).ifPresent(targets::add);
        }
        if (targets.size() < decision.targets().size()) {
            return;
        }
        Set<String> clusters = new LinkedHashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            ReportLine line = targets.get(i);
            clusters.add(line.cluster());
            if (decision.verb().equals("split")) {
                String own = Aliases.split(decision, i);
                clusters.add(own);
                LineType.REPORTS.put(book, line.of(own, line.event()));
            } else {
                Aliases.decide(decision, i, targets.get(0).cluster(), line.cluster(), book);
            }
        }
        gathering.settle(clusters, book);
    }

    void untie(DecisionLine decision, LineBook book) {
        List<String> tied = Aliases.remove("decision:" + decision.number(), book);
        Set<String> clusters = new LinkedHashSet<>();
        tied.forEach(id -> clusters.addAll(Aliases.together(id, book)));
        gathering.settle(clusters, book);
    }

    private static @Nullable Cited cited(ReportLine line) {
        return line.cited().isEmpty() ? null : line.cited().get(0);
    }
}
