package org.entente.reader.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class names and ids that web designers give tell: the report's own container, or the furniture around it. */
final class PageNames {
    private static final Set<String> FURNITURE = Set.of(
            "related",
            "relatedposts",
            "relatedarticles",
            "twitter-tweet",
            "instagram-media",
            "fb-post",
            "embed",
            "readmore",
            "read-more",
            "also-read",
            "recirc",
            "trending",
            "popular",
            "mostread",
            "most-read",
            "widget",
            "signup",
            "sign-up",
            "paywall",
            "subscription",
            "author-bio",
            "author-box",
            "authorbox",
            "biography",
            "copyright",
            "disclaimer",
            "sponsored",
            "outbrain",
            "taboola",
            "banner",
            "credit",
            "slider",
            "gallery",
            "carousel",
            "skip",
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

    /** Anywhere in a name: who asks for consent is not the report. */
    private static final Set<String> CONSENT =
            Set.of("consent", "onetrust", "cookie", "cookies", "didomi", "gdpr", "cmp", "quantcast", "cookiebot");

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
            for (String part : parts) {
                if (CONSENT.contains(part)) {
                    return true;
                }
            }
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
