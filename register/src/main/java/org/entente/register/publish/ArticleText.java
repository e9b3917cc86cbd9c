package org.entente.register.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.reader.model.Article;
import org.entente.reader.model.Block;
import org.entente.reader.model.Span;

/** An article's text with the words marked that cards rest on. */
final class ArticleText {
    private final Html html;
    private final String id;
    private final Article article;
    private final List<Card> cards;
    /** The card that the last link led to: a link goes on over a boundary, but the keyboard stops at it once. */
    private String linked = "";

    ArticleText(Html html, String id, Article article, List<Card> cards) {
        this.html = html;
        this.id = id;
        this.article = article;
        this.cards = cards;
    }

    void write() {
        boolean titled = false;
        int end = 0;
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.TITLE && !titled) {
                titled = true;
                title(block.span());
            } else {
                if (!titled) {
                    titled = true;
                    untitled();
                }
                paragraph(block.kind() == Block.Kind.BODY ? "<p>" : "<p class=\"deck\">", block.span());
            }
            end = block.span().end();
        }
        if (!titled) {
            untitled();
        }
        Span rest = new Span(end, article.text().length());
        if (!rest.of(article.text()).isBlank()) {
            paragraph("<p>", rest);
        }
    }

    private void title(Span span) {
        html.raw("<h2 id=\"" + id + "-title\" tabindex=\"-1\">");
        segments(span);
        html.raw("</h2>\n");
        masthead();
    }

    private void untitled() {
        String title = article.title();
        html.raw("<h2 id=\"" + id + "-title\" tabindex=\"-1\"" + (title == null ? " class=\"file\"" : "") + ">")
                .bdi(title == null ? Masthead.file(article.uri()) : title)
                .raw("</h2>\n");
        masthead();
    }

    private void masthead() {
        html.raw("<p class=\"masthead\">");
        String between = "";
        List<String> parts = Masthead.parts(article);
        boolean named = article.title() == null; // the file's name already stands above
        for (String part : named ? parts.subList(0, parts.size() - 1) : parts) {
            html.raw(between).bdi(part);
            between = " · ";
        }
        html.raw("</p>\n");
    }

    private void paragraph(String tag, Span span) {
        html.raw(tag);
        segments(span);
        html.raw("</p>\n");
    }

    private void segments(Span span) {
        linked = "";
        for (Segment segment : Segment.of(span, cards)) {
            String words = segment.span().of(article.text());
            if (segment.cards().isEmpty()) {
                linked = "";
                html.text(words);
            } else {
                mark(segment, words);
            }
        }
    }

    private void mark(Segment segment, String words) {
        Card first = segment.cards().get(0);
        String keys = segment.cards().stream().map(Card::key).collect(Collectors.joining(" "));
        String kind = DocumentSection.kind(first.group());
        boolean link = DocumentSection.finding(first);
        html.raw(link ? "<a href=\"#" + id + "-" : "<span");
        if (link) {
            html.text(first.key()).raw(first.key().equals(linked) ? "\" tabindex=\"-1\"" : "\"");
            linked = first.key();
        }
        html.raw(" class=\"m " + kind + "\" id=\"" + id + "-at" + segment.span().start() + "\" data-c=\"")
                .text(keys)
                .raw("\">")
                .text(words)
                .raw(link ? "</a>" : "</span>");
    }
}
