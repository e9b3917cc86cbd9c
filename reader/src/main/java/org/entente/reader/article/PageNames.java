package org.entente.reader.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class names and ids that web designers give tell: the report's own container, or the furniture around it. */
final class PageNames {
    private static final Set<String> FURNITURE = Set.of(
            "related",
            "share",
            "sharing",
            "social",
            "comment",
            "comments",
            "caption",
            "breadcrumb",
            "breadcrumbs",
            "newsletter",
            "subscribe",
            "cookie",
            "cookies",
            "gdpr",
            "promo",
            "advert",
            "ad",
            "ads",
            "advertisement",
            "recommended",
            "recommendation",
            "popup",
            "modal",
            "toolbar",
            "pagination",
            "sidebar",
            "hidden",
            "footer",
            "disqus",
            "addthis",
            "sharethis",
            "wp-caption-text",
            "tags",
            "tagcloud",
            "nav",
            "navbar",
            "navigation");

    private static final Set<String> REPORT = Set.of(
            "articlebody",
            "article-body",
            "article__body",
            "entry-content",
            "post-content",
            "article-content",
            "story-body",
            "news-content",
            "content-detail",
            "detail-content",
            "article-text",
            "td-post-content",
            "story-content",
            "field-name-body",
            "post-body",
            "singlepost",
            "body-content");

    private PageNames() {}

    static boolean furniture(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() < 2 || names.length() > 500) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split(" ")) {
            if (FURNITURE.contains(name)) {
                return true;
            }
            String[] parts = name.split("[-_]+");
            if (parts.length > 1 && (FURNITURE.contains(parts[0]) || FURNITURE.contains(parts[parts.length - 1]))) {
                return true;
            }
        }
        return false;
    }

    static boolean report(Element element) {
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return true;
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        for (String name : names.split(" ")) {
            if (REPORT.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
