package org.entente.register.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.DossierView;
import org.entente.register.view.EventView;
import org.entente.register.view.PaperView;
import org.entente.register.view.QuoteView;

/** A relation's dossier as one self-contained page, to be read on a screen or printed as a brief before a meeting. */
public final class DossierPage {
    private static final String STYLE = Resources.text("dossier-page.css");

    private final Html html = new Html();
    private final DossierView dossier;

    public DossierPage(DossierView dossier) {
        this.dossier = dossier;
    }

    public String markup() {
        String sides = Sheets.sides(dossier.relation().sides());
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none';"
                + " form-action 'none'; style-src '" + Resources.digest(STYLE) + "'\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Entente: ")
                .text(sides);
        html.raw("</title>\n<style>").raw(STYLE).raw("</style>\n</head>\n<body>\n<header>\n<h1>");
        html.bdi(sides).raw("</h1>\n");
        facts();
        html.raw(
                "<nav aria-label=\"Parts\"><a href=\"#commitments\">Commitments</a> <a href=\"#engagements\">"
                        + "Engagements</a> <a href=\"#papers\">Papers and channels</a> <a href=\"#documents\">Documents</a></nav>\n");
        html.raw("</header>\n<main>\n");
        commitments();
        engagements();
        html.raw("<section id=\"papers\">\n");
        papers("Instruments", dossier.instruments());
        papers("Mechanisms", dossier.mechanisms());
        papers("Honours", dossier.honours());
        html.raw("</section>\n");
        documents();
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void facts() {
        EventView last = dossier.relation().last();
        html.raw("<dl class=\"facts\">");
        fact("last contact", last == null ? "none dated" : Wording.plain(last.kind()) + ", " + day(last));
        fact("engagements", Integer.toString(dossier.events().size()));
        fact("commitments", Integer.toString(dossier.commitments().size()));
        fact("open", Long.toString(dossier.relation().open()));
        fact("documents", Integer.toString(dossier.documents().size()));
        html.raw("</dl>\n");
    }

    private void fact(String name, String value) {
        html.raw("<div><dt>").text(name).raw("</dt><dd>").bdi(value).raw("</dd></div>");
    }

    private void commitments() {
        Map<String, List<CommitmentView>> fields = new TreeMap<>();
        for (CommitmentView commitment : dossier.commitments()) {
            String field = commitment.fields().isEmpty()
                    ? "other"
                    : commitment.fields().get(0);
            fields.computeIfAbsent(field, f -> new ArrayList<>()).add(commitment);
        }
        html.raw("<section id=\"commitments\">\n<h2>What was undertaken, and what came of it</h2>\n");
        fields.forEach((field, list) -> {
            html.raw("<h3>").text(Wording.first(field)).raw("</h3>\n<ul>\n");
            list.forEach(this::commitment);
            html.raw("</ul>\n");
        });
        html.raw("</section>\n");
    }

    private void commitment(CommitmentView c) {
        html.raw("<li class=\"commitment\"><span class=\"status s-")
                .text(c.status())
                .raw("\">");
        html.text(Wording.plain(c.status())).raw("</span> <b>").bdi(c.what()).raw("</b><p class=\"who\">");
        html.text(c.day() == null ? "" : Calendar.words(c.day()) + " · ");
        html.bdi(Texts.names(c.by())).text(" · " + Wording.plain(c.act()));
        html.text(c.due() == null ? "" : " · due " + Calendar.words(c.due())).raw("</p>");
        html.raw("<details><summary>").text(evidence(c)).raw("</summary>");
        c.evidence().forEach(q -> quote("made", q));
        c.chain().stream()
                .filter(step -> !step.state().equals("rejected"))
                .forEach(
                        step -> quote(Calendar.words(step.day()) + ", " + Wording.plain(step.type()), step.evidence()));
        html.raw("</details></li>\n");
    }

    private static String evidence(CommitmentView c) {
        long later =
                c.chain().stream().filter(s -> !s.state().equals("rejected")).count();
        return later == 0
                ? "the words; no evidence in this corpus of what came of it"
                : "the words, and " + later + (later == 1 ? " later passage" : " later passages");
    }

    private void quote(String label, QuoteView quote) {
        html.raw("<figure><blockquote dir=\"auto\">").text(quote.quote()).raw("</blockquote><figcaption>");
        html.text(label + " – ").bdi(quote.document()).raw("</figcaption></figure>");
    }

    private void engagements() {
        Map<String, List<EventView>> years = new LinkedHashMap<>();
        for (EventView event : dossier.events()) {
            String year = event.start() == null ? "No date" : event.start().substring(0, 4);
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(event);
        }
        html.raw("<section id=\"engagements\">\n<h2>Who met whom</h2>\n");
        years.forEach((year, events) -> {
            html.raw("<h3>").text(year).raw("</h3>\n<ol class=\"timeline\">\n");
            events.forEach(this::event);
            html.raw("</ol>\n");
        });
        html.raw("</section>\n");
    }

    private void event(EventView event) {
        html.raw("<li><p><time>").text(day(event)).raw("</time> <b>").text(Wording.first(event.kind()));
        html.raw("</b> <span class=\"status s-").text(event.status()).raw("\">");
        html.text(Wording.plain(event.status()))
                .raw("</span> ")
                .bdi(Sheets.place(event))
                .raw("</p><p class=\"who\">");
        html.bdi(Sheets.parties(event.participants())).raw("</p>");
        for (EventView.DisagreementView d : event.disagreements()) {
            html.raw("<p class=\"differ\">Reports differ on ").text(d.about()).text(": ");
            html.bdi(d.versions().stream().map(EventView.VersionView::says).collect(Collectors.joining(" / ")))
                    .raw("</p>");
        }
        for (EventView.ItemView item : event.programme()) {
            html.raw("<p class=\"item\">").bdi(Texts.item(item)).raw("</p>");
        }
        int reports = event.reports().size();
        html.raw("<details><summary>")
                .text(reports == 1 ? "one report" : reports + " reports")
                .raw("</summary>");
        event.reports()
                .forEach(r -> quote(
                        Wording.plain(r.status()) + (r.published() == null ? "" : ", " + Calendar.words(r.published())),
                        new QuoteView(r.document(), r.id(), r.start(), r.end(), r.quote())));
        html.raw("</details></li>\n");
    }

    private void papers(String title, List<PaperView> papers) {
        if (!papers.isEmpty()) {
            html.raw("<h2>").text(title).raw("</h2>\n<ul>\n");
            for (PaperView p : papers) {
                html.raw("<li>").bdi(p.name()).raw("<p class=\"who\">");
                html.text(p.day() == null ? "" : Calendar.words(p.day()));
                html.text(p.session() == null ? "" : " · session " + p.session());
                html.text(p.status() == null ? "" : " · " + Wording.plain(p.status()));
                html.text(p.more() == null ? "" : " · to " + p.more()).raw("</p></li>\n");
            }
            html.raw("</ul>\n");
        }
    }

    private void documents() {
        html.raw("<section id=\"documents\">\n<h2>Documents</h2>\n<ul>\n");
        dossier.documents().forEach(d -> {
            html.raw("<li>").bdi(d.title() == null ? d.uri() : d.title()).raw("<p class=\"who\">");
            html.text(Calendar.words(d.published()))
                    .text(d.outlet() == null ? "" : " · " + d.outlet())
                    .text(" · ");
            html.bdi(d.uri()).raw("</p></li>\n");
        });
        html.raw("</ul>\n</section>\n");
    }

    private static String day(EventView event) {
        return event.when() == null ? "no date" : Calendar.words(event.when());
    }
}
