package org.entente.register.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.DossierView;
import org.entente.register.view.EventView;
import org.entente.register.view.PaperView;

/** A relation's dossier as text for a terminal. */
public final class DossierText {
    private final Ink ink;

    public DossierText(boolean colour) {
        this.ink = new Ink(colour);
    }

    public String text(DossierView dossier) {
        Page page = new Page(ink);
        page.title(Sheets.sides(dossier.relation().sides()));
        EventView last = dossier.relation().last();
        page.row("last", last == null ? "no dated contact" : line(last));
        page.row(
                "known",
                count(dossier.documents().size(), "document") + ", "
                        + count(dossier.events().size(), "engagement") + ", "
                        + count(dossier.commitments().size(), "commitment") + ", "
                        + dossier.relation().open() + " open");
        page.group("Engagements");
        for (EventView event : dossier.events()) {
            page.item(line(event) + "  [" + event.id() + "]");
            event.programme().forEach(i -> page.row("", "    " + Texts.item(i)));
            event.disagreements()
                    .forEach(d -> page.row(
                            "",
                            "    reports differ on " + d.about() + ": "
                                    + d.versions().stream().map(v -> v.says()).collect(Collectors.joining(" / "))));
        }
        page.group("Commitments");
        for (CommitmentView c : dossier.commitments()) {
            page.item(Sheets.day(c.day()) + " " + Texts.names(c.by()) + " " + Wording.plain(c.act()) + ": " + c.what()
                    + " – " + Wording.plain(c.status()) + "  [" + c.id() + "]");
            c.chain().stream()
                    .filter(step -> !step.state().equals("rejected"))
                    .forEach(step -> page.quote(step.day() + " " + Wording.plain(step.type()) + ": "
                            + step.evidence().quote()));
        }
        papers(page, "Instruments", dossier.instruments());
        papers(page, "Mechanisms", dossier.mechanisms());
        papers(page, "Honours", dossier.honours());
        page.group("Documents");
        dossier.documents()
                .forEach(d -> page.item(d.published() + " " + (d.outlet() == null ? "" : d.outlet() + " ") + d.uri()));
        return page.text();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void papers(Page page, String title, List<PaperView> papers) {
        if (!papers.isEmpty()) {
            page.group(title);
            papers.forEach(p -> page.item(Sheets.day(p.day()) + " " + p.name()
                    + (p.session() == null ? "" : ", session " + p.session())
                    + (p.status() == null ? "" : ", " + Wording.plain(p.status()))
                    + (p.more() == null ? "" : ", to " + p.more())));
        }
    }

    private static String line(EventView event) {
        String place = Sheets.place(event);
        return Sheets.day(event.when()) + " " + Wording.plain(event.kind()) + " ("
                + Wording.plain(event.status()) + ")" + (place.isEmpty() ? "" : ", " + place) + ": "
                + Sheets.parties(event.participants());
    }
}
