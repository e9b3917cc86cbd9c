package org.entente.register.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reader.resolve.actor.Membership;
import org.entente.reader.resolve.event.Event;
import org.entente.register.ledger.Lines;
import org.entente.register.line.Cited;
import org.entente.register.line.CommitmentLine;
import org.entente.register.line.DecisionLine;
import org.entente.register.line.DocumentLine;
import org.entente.register.line.EventLine;
import org.entente.register.line.LineType;
import org.entente.register.line.LinkLine;
import org.entente.register.line.PaperLine;
import org.entente.register.line.PartyLine;
import org.entente.register.line.PersonLine;
import org.entente.register.line.ReportLine;
import org.entente.register.view.EventView.DisagreementView;
import org.entente.register.view.EventView.ReportView;
import org.entente.register.view.EventView.TurnView;
import org.entente.register.view.EventView.VersionView;
import org.jspecify.annotations.Nullable;

/**
 * Draws lines as views: what a line names by id is looked up and shown.
 *
 * @param told which events some reports are of, by id, so that these need not be looked up
 */
record Drawing(Lines lines, String day, Map<String, String> told) {
    Drawing(Lines lines, String day) {
        this(lines, day, Map.of());
    }

    /** Events and commitments that are shown together: what they all name is looked up at once. */
    static Drawing together(Lines lines, String day, List<EventLine> events, List<CommitmentLine> commitments) {
        Map<String, String> told = new HashMap<>();
        events.forEach(event ->
                event.reports().forEach(r -> told.put(DocumentLine.id(r.document(), r.engagement()), event.id())));
        Foreseen foreseen = new Foreseen(lines);
        foreseen.foresee(
                LineType.LINKS.kind(),
                commitments.stream().map(c -> "commitment:" + c.id()).toList());
        foreseen.foresee(
                LineType.DECISIONS.kind(),
                commitments.stream()
                        .map(c -> "document:" + c.document())
                        .distinct()
                        .toList());
        return new Drawing(foreseen, day, told);
    }

    EventView event(EventLine line) {
        Event event = line.event();
        Map<String, String> uris = new LinkedHashMap<>();
        line.reports().forEach(r -> uris.put(DocumentLine.id(r.document(), r.engagement()), r.uri()));
        Map<String, String> documents = new LinkedHashMap<>();
        line.reports().forEach(r -> documents.put(r.document(), r.uri()));
        return new EventView(
                event.id(),
                event.kind(),
                event.status(),
                line.when(),
                wording(line),
                event.start(),
                event.end(),
                event.previousStart(),
                event.city(),
                event.country(),
                line.sides(),
                event.parties().stream()
                        .map(p -> new PartyView(p.actor(), p.name(), p.side(), p.role(), p.capacity()))
                        .toList(),
                of(line.partOf())
                        .filter(umbrella -> !umbrella.equals(event.id()))
                        .orElse(null),
                event.reports(),
                event.independent(),
                line.reports().stream().map(Drawing::report).toList(),
                event.disagreements().stream()
                        .map(d -> new DisagreementView(
                                d.about(),
                                d.versions().stream()
                                        .map(v -> new VersionView(
                                                v.says(),
                                                v.reports().stream()
                                                        .map(r -> uris.getOrDefault(r, r))
                                                        .toList()))
                                        .toList()))
                        .toList(),
                event.history().stream()
                        .map(w -> new TurnView(
                                w.day(), w.status(), w.earliest(), documents.getOrDefault(w.document(), w.document())))
                        .toList(),
                Programmes.of(line, lines, day));
    }

    /** The event that a report is taken to be of now. */
    private Optional<String> of(@Nullable String report) {
        String event = report == null ? null : told.get(report);
        return report == null || event != null
                ? Optional.ofNullable(event)
                : LineType.REPORTS.find(lines, report).map(ReportLine::event);
    }

    /** Of the date, as the report from which it is taken has it. */
    private static @Nullable String wording(EventLine line) {
        return line.reports().stream()
                .filter(t -> t.when() != null && t.when().equals(line.when()))
                .map(EventLine.Telling::wording)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static ReportView report(EventLine.Telling t) {
        return new ReportView(
                t.uri(),
                t.document(),
                t.engagement(),
                t.kind(),
                t.status(),
                t.published(),
                t.outlet(),
                t.when(),
                t.wording(),
                t.cited().start(),
                t.cited().end(),
                t.cited().quote());
    }

    CommitmentView commitment(CommitmentLine line) {
        List<CommitmentView.StepView> chain = new ArrayList<>();
        for (LinkLine link : Walk.of(LineType.LINKS, lines, "commitment:" + line.id(), Period.EVER)
                .toList()) {
            chain.add(new CommitmentView.StepView(
                    link.id(),
                    link.day(),
                    link.type(),
                    link.score(),
                    link.reason(),
                    link.state(),
                    quote(link.cited(), link.uri())));
        }
        return new CommitmentView(
                line.id(),
                line.uri(),
                line.commitment(),
                line.act(),
                line.what(),
                parties(line.by()),
                parties(line.to()),
                line.sides(),
                line.fields(),
                line.continuing(),
                line.day().isEmpty() ? null : line.day(),
                line.due(),
                line.dueWording(),
                line.horizon(),
                of(line.report()).orElse(null),
                line.responsible(),
                line.reminder(),
                line.status(),
                line.cited().stream().map(c -> quote(c, line.uri())).toList(),
                chain,
                decisions(line),
                new Verdicts(lines, day).of(line));
    }

    /** What people decided about these very words. */
    private List<DecisionView> decisions(CommitmentLine line) {
        Cited at = line.cited().get(0);
        return Walk.of(LineType.DECISIONS, lines, "document:" + line.document(), Period.EVER)
                .filter(d -> !d.isPrivate())
                .filter(d -> d.targets().stream()
                        .anyMatch(t -> t.document().equals(line.document())
                                && t.kind().equals("commitment")
                                && t.start() < at.end()
                                && at.start() < t.end()))
                .map(Drawing::decision)
                .toList();
    }

    /** What a side keeps to itself is not shown, whoever looks. */
    static DecisionView decision(DecisionLine d) {
        String value = d.isPrivate() ? "{\"side\":\"" + d.side().orElse("") + "\"}" : d.value();
        return new DecisionView(d.number(), d.verb(), d.author(), d.at(), d.reason(), value, d.state());
    }

    PersonView person(PersonLine line) {
        return new PersonView(
                line.id(),
                line.name(),
                line.country(),
                line.names(),
                line.posts().stream().map(Drawing::post).toList(),
                Walk.of(LineType.PROFILES, lines, "person:" + line.id(), Period.EVER)
                        .map(p -> p.uri())
                        .distinct()
                        .toList());
    }

    static PersonView.PostView post(Membership m) {
        return new PersonView.PostView(
                m.title(), m.organisation(), m.country(), m.firstSeen(), m.lastSeen(), m.formerSince(), m.seen());
    }

    /** Papers under a key, those of one title together, by the latest day. */
    List<PaperView> papers(String key, Period period) {
        Map<String, List<PaperLine>> same = new LinkedHashMap<>();
        Walk.of(LineType.PAPERS, lines, key, period).forEach(p -> same.computeIfAbsent(p.same(), k -> new ArrayList<>())
                .add(p));
        return same.values().stream().map(Drawing::paper).toList();
    }

    private static PaperView paper(List<PaperLine> told) {
        PaperLine last = told.get(told.size() - 1);
        return new PaperView(
                last.id(),
                last.type(),
                last.name(),
                last.sides(),
                last.status(),
                last.session(),
                last.day().isEmpty() ? null : last.day(),
                last.more(),
                told.stream().map(p -> quote(p.cited(), p.uri())).toList());
    }

    /** What all documents say of the same thing, by day. */
    List<PaperView.ToldView> told(PaperLine paper) {
        return Walk.of(LineType.PAPERS, lines, "same:" + paper.same(), Period.EVER)
                .filter(p -> p.type().equals(paper.type()))
                .map(p ->
                        new PaperView.ToldView(p.status(), p.session(), p.when(), p.more(), quote(p.cited(), p.uri())))
                .toList();
    }

    PaperView paper(PaperLine paper) {
        return paper(Walk.of(LineType.PAPERS, lines, "same:" + paper.same(), Period.EVER)
                .filter(p -> p.type().equals(paper.type()))
                .toList());
    }

    static DocumentView document(DocumentLine d) {
        return new DocumentView(d.id(), d.uri(), d.title(), d.outlet(), d.agency(), d.published(), d.problems());
    }

    static List<PartyView> parties(List<PartyLine> parties) {
        return parties.stream()
                .map(p -> new PartyView(p.actor(), p.name(), p.side(), null, null))
                .toList();
    }

    private static QuoteView quote(Cited cited, String uri) {
        return new QuoteView(uri, cited.document(), cited.start(), cited.end(), cited.quote());
    }
}
