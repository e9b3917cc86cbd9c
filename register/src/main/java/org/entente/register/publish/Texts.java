package org.entente.register.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.DecisionView;
import org.entente.register.view.EventView;
import org.entente.register.view.PartyView;
import org.entente.register.view.PersonView;
import org.entente.register.view.VerdictView;

/** One event, commitment or person as text for a terminal, with everything that it rests on. */
public final class Texts {
    private final Ink ink;

    public Texts(boolean colour) {
        this.ink = new Ink(colour);
    }

    public String event(EventView event) {
        Page page = new Page(ink);
        String moved = event.previousStart() == null ? "" : ", first announced for " + event.previousStart();
        page.title(Wording.first(event.kind()) + ", " + Wording.plain(event.status()) + moved);
        page.row("id", event.id());
        page.row("date", Sheets.day(event.when()));
        page.row("place", Sheets.place(event));
        for (PartyView party : event.participants()) {
            String post = party.capacity() == null ? "" : ", " + party.capacity();
            String role = party.role() == null || party.role().equals("participant")
                    ? ""
                    : " – " + Wording.plain(party.role());
            page.row("with", party.name() + post + (party.side() == null ? "" : " (" + party.side() + ")") + role);
        }
        page.group(event.documents() + " documents, " + event.independent() + " independent");
        for (EventView.ReportView report : event.reports()) {
            page.item(
                    report.document() + ", " + Sheets.day(report.published()) + ": " + Wording.plain(report.status()));
            page.quote(report.quote());
        }
        if (!event.disagreements().isEmpty()) {
            page.group("Where they differ");
            event.disagreements().forEach(d -> d.versions()
                    .forEach(v -> page.row(d.about(), v.says() + " – " + String.join(", ", v.documents()))));
        }
        if (event.history().size() > 1) {
            page.group("History");
            event.history()
                    .forEach(t -> page.row(Sheets.day(t.day()), Wording.plain(t.status()) + " – " + t.document()));
        }
        if (!event.programme().isEmpty()) {
            page.group("Programme");
            event.programme().forEach(i -> page.item(item(i) + "  [" + i.event() + "]"));
        }
        return page.text();
    }

    public String commitment(CommitmentView commitment) {
        Page page = new Page(ink);
        page.title(commitment.what());
        page.row("id", commitment.id());
        page.row("status", Wording.plain(commitment.status()));
        page.row("by", names(commitment.by()) + ", " + Wording.plain(commitment.act()));
        page.row("to", names(commitment.to()));
        page.row("date", Sheets.day(commitment.day()));
        page.row("due", Sheets.day(commitment.due()));
        page.row("reminder", Sheets.day(commitment.reminder()));
        page.row("seen to by", Sheets.day(commitment.responsible()));
        page.row("fields", commitment.fields().stream().map(Wording::plain).collect(Collectors.joining(", ")));
        page.group("Made");
        commitment.evidence().forEach(q -> {
            page.item(q.document());
            page.quote(q.quote());
        });
        page.group(commitment.chain().isEmpty() ? "No evidence in this corpus of what came of it" : "What came of it");
        for (CommitmentView.StepView step : commitment.chain()) {
            page.item(step.day() + " " + Wording.plain(step.type()) + ", " + step.state() + " (" + step.score() + ": "
                    + step.reason() + ") – " + step.evidence().document());
            page.quote(step.evidence().quote());
        }
        verdicts(page, commitment.verdicts());
        decisions(page, commitment.decisions());
        return page.text();
    }

    /** What coders gave it, side by side. */
    private static void verdicts(Page page, List<VerdictView> verdicts) {
        if (!verdicts.isEmpty()) {
            page.group("Rated");
            verdicts.stream()
                    .map(VerdictView::scale)
                    .distinct()
                    .forEach(scale -> page.row(
                            scale,
                            VerdictSheets.coders(verdicts.stream()
                                    .filter(v -> v.scale().equals(scale))
                                    .toList())));
        }
    }

    private static void decisions(Page page, List<DecisionView> decisions) {
        if (!decisions.isEmpty()) {
            page.group("Decided");
            decisions.forEach(d -> page.row(
                    "entry " + d.entry(),
                    d.verb() + " by " + d.author() + ", " + d.at() + ": " + d.reason() + " " + d.value()));
        }
    }

    public String person(PersonView person) {
        Page page = new Page(ink);
        page.title(person.name() + (person.country() == null ? "" : " (" + Wording.side(person.country()) + ")"));
        page.row("id", person.id());
        page.row("written", String.join(", ", person.names()));
        person.posts().forEach(post -> page.row("post", Sheets.post(post)));
        page.row("named in", String.join(", ", person.documents()));
        return page.text();
    }

    /** "held: talks with Bo Berg, held on 2024-05-02". */
    static String item(EventView.ItemView item) {
        return Wording.plain(item.outcome()) + ": " + item.what() + ", " + item.reason();
    }

    static String names(List<PartyView> parties) {
        return parties.stream().map(PartyView::name).collect(Collectors.joining(", "));
    }
}
