package org.entente.register.publish;

import java.util.List;
import org.entente.reader.model.Article;
import org.entente.reader.model.Reading;

/** One document on a page: its article on one side, its cards on the other. */
final class DocumentSection {
    private final Html html = new Html();
    private final String id;
    private final Reading reading;
    private final List<Card> cards;

    DocumentSection(String id, Reading reading) {
        this.id = id;
        this.reading = reading;
        this.cards = Cards.of(reading);
    }

    String markup() {
        Article article = reading.article();
        ArticleText text = new ArticleText(html, id, article, cards);
        html.raw("<section class=\"doc\" id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n");
        html.raw("<article dir=\"auto\" tabindex=\"0\" aria-labelledby=\"" + id + "-title\"");
        if (!article.language().equals("und")) {
            html.raw(" lang=\"").text(article.language()).raw("\"");
        }
        html.raw(">\n");
        text.write();
        html.raw("</article>\n<div class=\"cards\">\n");
        cards();
        return html.raw("</div>\n</section>\n").toString();
    }

    private void cards() {
        for (Card.Group group : Card.Group.values()) {
            List<Card> own = cards.stream().filter(c -> c.group() == group).toList();
            if (!own.isEmpty()) {
                html.raw("<h3 class=\"" + kind(group) + "\">" + group.title() + " <span>" + own.size()
                        + "</span></h3>\n<ul class=\"" + kind(group) + "\">\n");
                own.forEach(this::card);
                html.raw("</ul>\n");
            }
            if (group == Card.Group.MILESTONES && cards.stream().noneMatch(DocumentSection::finding)) {
                html.raw("<p class=\"none\">Nothing of the register found in this document.</p>\n");
            }
        }
    }

    private void card(Card card) {
        String key = id + "-" + card.key();
        html.raw("<li class=\"card\" id=\"").text(key).raw("\">");
        if (card.spans().isEmpty()) {
            html.raw("<p class=\"head\">").bdi(card.head()).raw("</p>");
        } else {
            html.raw("<a class=\"head\" href=\"#" + id + "-at"
                            + card.spans().get(0).start() + "\">")
                    .bdi(card.head())
                    .raw("</a>");
        }
        for (String tag : card.tags()) {
            html.raw(" <span class=\"tag\">").bdi(tag).raw("</span>");
        }
        if (!card.rows().isEmpty()) {
            html.raw("<dl>");
            for (Card.Row row : card.rows()) {
                html.raw("<div><dt>")
                        .text(row.label())
                        .raw("</dt><dd>")
                        .bdi(row.text())
                        .raw("</dd></div>");
            }
            html.raw("</dl>");
        }
        html.raw("</li>\n");
    }

    static boolean finding(Card card) {
        return switch (card.group()) {
            case PEOPLE, REJECTED, PROBLEMS -> false;
            case MET, UNDERTAKINGS, SAID, INSTRUMENTS, HONOURS, MECHANISMS, MILESTONES -> true;
        };
    }

    static String kind(Card.Group group) {
        return "k-" + group.name().toLowerCase(java.util.Locale.ROOT);
    }
}
