package org.entente.register.publish;

import java.util.List;
import org.entente.reader.model.Problem;
import org.entente.reader.model.Reading;

/**
 * One self-contained page for many readings: it asks nothing of the network and runs nothing but its own script. Add the
 * readings in order, keeping the section that each gives; the page is {@link #before}, the sections, and {@link #after}.
 */
public final class ReadingPage {
    private static final String STYLE = Resources.text("reading-page.css");
    private static final String SCRIPT = Resources.text("reading-page.js");

    private final Totals totals = new Totals();
    private final Html list = new Html();

    /** The section of the next document. */
    public String add(Reading reading) {
        totals.add(reading);
        String id = "d" + totals.documents();
        String title = reading.article().title();
        list.raw("<li><a href=\"#" + id + "\">").raw(title == null ? "<span class=\"file\">" : "<span>");
        list.bdi(title == null ? Masthead.opening(reading.article()) : title)
                .raw("</span>")
                .raw("<small>")
                .bdi(Masthead.of(reading.article()))
                .raw("</small></a></li>\n");
        return new DocumentSection(id, reading).markup();
    }

    /** All that stands before the sections, once they are known. {@code unread}: documents that gave none. */
    public String before(List<Problem> unread) {
        totals.addProblems(unread.size());
        Html html = new Html().raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none';"
                + " form-action 'none'; style-src '" + Resources.digest(STYLE) + "'; script-src '"
                + Resources.digest(SCRIPT) + "'\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Entente: ");
        html.raw(words(totals.counts().get(0)))
                .raw("</title>\n<style>")
                .raw(STYLE)
                .raw("</style>\n</head>\n<body>\n");
        header(html);
        html.raw("<div class=\"page\">\n<nav aria-label=\"Documents\">\n<ol>\n" + list + "</ol>\n</nav>\n<main>\n");
        return unread(html, unread).toString();
    }

    /** All that stands after the sections. */
    public String after() {
        return "</main>\n</div>\n<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
    }

    private void header(Html html) {
        html.raw("<header>\n<h1>Entente</h1>\n<ul class=\"totals\">");
        for (Totals.Count count : totals.counts()) {
            html.raw("<li><b>" + count.number() + "</b> " + count.name() + "</li>");
        }
        html.raw(
                "</ul>\n<div class=\"find\" hidden><input type=\"search\" id=\"filter\" placeholder=\"Filter documents\""
                        + " aria-label=\"Filter documents\" autocomplete=\"off\"><kbd>/</kbd>"
                        + "<output for=\"filter\"></output></div>\n");
        html.raw("<p class=\"keys\" hidden><kbd>j</kbd> <kbd>k</kbd> next and previous document · <kbd>Enter</kbd>"
                + " pin · <kbd>Esc</kbd> unpin</p>\n</header>\n");
    }

    private static Html unread(Html html, List<Problem> unread) {
        if (!unread.isEmpty()) {
            html.raw("<section class=\"unread\" aria-labelledby=\"unread\">\n<h2 id=\"unread\">Not read</h2>\n<dl>\n");
            for (Problem problem : unread) {
                html.raw("<div><dt>").bdi(problem.document()).raw("</dt><dd>");
                html.bdi(problem.message()).raw("</dd></div>\n");
            }
            html.raw("</dl>\n</section>\n");
        }
        return html;
    }

    private static String words(Totals.Count count) {
        return count.number() + " " + count.name();
    }
}
